/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.motion;

import org.outrider.agent.internal.nav.Body;
import org.outrider.agent.internal.nav.CellMap;
import org.outrider.agent.internal.nav.Crossings;
import org.outrider.agent.internal.nav.Grid;
import org.outrider.agent.internal.nav.LiveHeights;
import org.outrider.agent.internal.nav.NavMap;
import org.outrider.agent.internal.nav.Route;
import org.outrider.agent.internal.nav.SetHeights;

/**
 * Walks along a route: always heads for the farthest cell of it to which the straight way is free, as fast as can be
 * braked from.
 */
public final class PathFollower {

    /** How the walk goes. */
    public enum Progress {
        /** On the way. */
        WALKING,
        /** At the end of the route. */
        ARRIVED,
        /** The next step is impossible until something moves; see {@link PathFollower#stepFrom()}. */
        BARRED,
        /** No progress for a while. */
        STUCK,
        /** Too far from the route to go on. */
        LOST
    }

    private static final int LOOK_AHEAD = 26;
    private static final int CARE_AHEAD = 7;
    private static final double ARRIVED_WITHIN = 0.7;
    private static final double TURN_BEYOND = 8;
    private static final double BARRED_WITHIN = 14;
    private static final double LOST_BEYOND = 72;
    private static final int PATIENCE = 40;
    private static final double TOP_SPEED = 17;
    private static final double CAREFUL_SPEED = 8;
    private static final double NARROW_SPEED = 11;
    /** A body that is braked comes to rest within about this many times its speed. */
    private static final double BRAKING = 3.6;
    private static final double ROLLING_SPEED = 2.5;

    private final CellMap cells;
    private final Grid grid;
    private final LiveHeights live;
    private final SetHeights now;
    private final Crossings crossings;
    private final WalkCheck walk;
    private Route route = new Route();
    private int at;
    private int heading;
    private int progressTic;
    private int barredStep;

    public PathFollower(NavMap nav, LiveHeights live, WalkCheck walk) {
        cells = nav.cells();
        grid = cells.grid();
        this.live = live;
        now = live.sets();
        crossings = nav.crossings();
        this.walk = walk;
    }

    /** Starts on a route, which must not change from now on. */
    public void start(Route newRoute, int tic) {
        route = newRoute;
        at = 0;
        heading = 0;
        progressTic = tic;
    }

    /** The last cell before the step that is impossible at present. */
    public int stepFrom() {
        return route.cell(barredStep);
    }

    /** The cell behind the step that is impossible at present. */
    public int stepTo() {
        return route.cell(barredStep + 1);
    }

    /** True where the step that is impossible at present is too high. */
    public boolean isStepUp() {
        return now.floor(cells.set(stepTo())) - now.floor(cells.set(stepFrom())) > Body.STEP;
    }

    /** The cell that is headed for. */
    public int headingCell() {
        return route.cell(Math.min(heading, route.length() - 1));
    }

    /** Does not count the time until now as lack of progress. */
    public void excuse(int tic) {
        progressTic = tic;
    }

    /** Drives the body along the route. */
    public Progress advance(PlayerView player, Controls controls) {
        trackProgress(player);
        double off = player.distanceTo(grid.x(route.cell(at)), grid.y(route.cell(at)));
        if (off > LOST_BEYOND) {
            return Progress.LOST;
        }
        if (at == route.length() - 1 && off < ARRIVED_WITHIN) {
            controls.moveBy(player, 0, 0);
            return Progress.ARRIVED;
        }
        int limit = limit();
        if (limit < route.length() - 1 && route.isHop(limit + 1, grid)) {
            if (at >= limit - 1) {
                return enterTeleporter(player, controls, limit);
            }
        } else if (limit < route.length() - 1 && limit - at <= 1
                && player.distanceTo(grid.x(route.cell(limit)), grid.y(route.cell(limit))) < BARRED_WITHIN) {
            barredStep = limit;
            steer(player, controls, limit);
            return Progress.BARRED;
        }
        steer(player, controls, head(player, limit));
        return player.tic() - progressTic > PATIENCE ? Progress.STUCK : Progress.WALKING;
    }

    private void trackProgress(PlayerView player) {
        double best = player.distanceTo(grid.x(route.cell(at)), grid.y(route.cell(at)));
        int end = Math.min(route.length() - 1, Math.max(heading, at + 4));
        for (int i = at + 1; i <= end; i++) {
            double distance = player.distanceTo(grid.x(route.cell(i)), grid.y(route.cell(i)));
            if (distance <= best) {
                best = distance;
                at = i;
                progressTic = player.tic();
            } else if (route.isHop(i, grid)) {
                return;
            }
        }
    }

    /** The last cell up to which the route can be walked now. */
    private int limit() {
        int end = Math.min(route.length() - 1, at + LOOK_AHEAD);
        for (int i = at; i < end; i++) {
            if (route.isHop(i + 1, grid) || !walk.isOpen(route.cell(i), route.cell(i + 1))) {
                return i;
            }
        }
        return end;
    }

    /** Picks the cell to head for: as far as the straight way is free. */
    private int head(PlayerView player, int limit) {
        int from = player.cell() >= 0 ? player.cell() : route.cell(at);
        int target = Math.clamp(heading, Math.min(at + 1, limit), limit);
        if (isFree(player, from, target)) {
            for (int tries = 0; tries < 3 && target < limit; tries++) {
                int farther = Math.min(limit, target + 3);
                if (!isFree(player, from, farther)) {
                    break;
                }
                target = farther;
            }
        } else {
            int nearest = Math.min(at + 1, limit);
            while (target > nearest && !isFree(player, from, target)) {
                target = Math.max(nearest, target - 3);
            }
        }
        heading = target;
        return target;
    }

    private boolean isFree(PlayerView player, int from, int i) {
        return walk.isFree(player.x(), player.y(), from, route.cell(i));
    }

    private void steer(PlayerView player, Controls controls, int target) {
        double dx = grid.x(route.cell(target)) - player.x();
        double dy = grid.y(route.cell(target)) - player.y();
        double distance = Math.hypot(dx, dy);
        boolean end = target == route.length() - 1;
        double speed = Math.min(speedLimit(), distance / BRAKING + (end ? 0.5 : ROLLING_SPEED));
        speed = Math.min(speed, Math.max(distance, end ? 0 : ROLLING_SPEED));
        double scale = distance < 0.01 ? 0 : speed / distance;
        controls.moveBy(player, dx * scale, dy * scale);
        if (distance > TURN_BEYOND) {
            controls.turnTo(player, Angles.of(dx, dy));
        }
    }

    private double speedLimit() {
        double limit = TOP_SPEED;
        int end = Math.min(route.length() - 1, at + CARE_AHEAD);
        for (int i = at; i <= end; i++) {
            int cell = route.cell(i);
            if (cells.wallDistance(cell) <= 1) {
                limit = Math.min(limit, NARROW_SPEED);
            }
            if (walk.isRisky(cell)) {
                return CAREFUL_SPEED;
            }
        }
        return limit;
    }

    private Progress enterTeleporter(PlayerView player, Controls controls, int last) {
        int cell = route.cell(last);
        int columns = grid.columns();
        for (int step : new int[] { 1, -1, columns, -columns }) {
            int line = crossings.crossed(cell, cell + step, live);
            if (line != Crossings.NONE && crossings.destination(line) == route.cell(last + 1)) {
                double dx = grid.x(cell + step) - grid.x(cell);
                double dy = grid.y(cell + step) - grid.y(cell);
                double toX = grid.x(cell) + dx * 3 - player.x();
                double toY = grid.y(cell) + dy * 3 - player.y();
                double scale = CAREFUL_SPEED / Math.max(1, Math.hypot(toX, toY));
                controls.moveBy(player, toX * scale, toY * scale);
                controls.turnTo(player, Angles.of(toX, toY));
                return player.tic() - progressTic > PATIENCE ? Progress.STUCK : Progress.WALKING;
            }
        }
        return Progress.LOST;
    }
}

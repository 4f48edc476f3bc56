/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.search;

import org.outrider.agent.internal.motion.Angles;
import org.outrider.agent.internal.motion.Controls;
import org.outrider.agent.internal.motion.PlayerView;
import org.outrider.agent.internal.nav.Body;
import org.outrider.agent.internal.nav.CellMap;
import org.outrider.engine.Game;

/** Drives the body through one leap: turns, runs, flies. */
final class Leaper {

    /** A run forwards and sideways at once is the fastest, at this angle to where one looks (Doom 1.9). */
    private static final double ASKEW = Math.toDegrees(Math.atan2(40, 50));
    private static final double AIMED_WITHIN = 1;
    /** About what a straight run comes to within its run-up. */
    private static final double STRAIGHT_SPEED = 12;
    private static final int MAX_TICS = 105;
    private static final double LANDED_WITHIN = 2 * Body.RADIUS + 8;
    private static final double PUSH = 40;
    /** Run so much faster than a leap needs. */
    private static final double SPARE = 0.5;
    private static final double STANDING = 1;
    private static final int BRAKING_TICS = 15;

    /** How to run. */
    enum Style {
        /** Straight ahead, as fast as possible. */
        STRAIGHT,
        /** Askew, which is the fastest. */
        ASKEW,
        /** Just as fast as to land well. */
        MEASURED
    }

    private final PlayerView player;
    private final Controls controls = new Controls();
    private Leap leap = new Leap(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    private Style style = Style.STRAIGHT;
    private double fromX;
    private double fromY;
    private int landedTic;
    private boolean running;
    private boolean flown;
    private int startTic;

    Leaper(CellMap cells) {
        player = new PlayerView(cells);
    }

    /** Starts a leap from where the player is. */
    void start(Game game, Leap what, Style how) {
        player.look(game);
        leap = what;
        style = how;
        fromX = player.x();
        fromY = player.y();
        running = false;
        flown = false;
        landedTic = Integer.MAX_VALUE;
        startTic = game.getEpisodeTime();
    }

    /** Decides on the next tic; false once the leap is over, for better or worse. */
    boolean act(Game game, double[] action) {
        player.look(game);
        controls.release();
        flown |= running && !player.isOnGround();
        if (landedTic == Integer.MAX_VALUE && flown && player.isOnGround()) {
            landedTic = player.tic();
        }
        if (landedTic != Integer.MAX_VALUE) {
            controls.moveBy(player, 0, 0);
            controls.write(player, action);
            return player.speed() > STANDING && player.tic() - landedTic < BRAKING_TICS;
        }
        if (player.tic() - startTic > MAX_TICS || isThere()) {
            return false;
        }
        run();
        controls.write(player, action);
        return true;
    }

    private void run() {
        double dx = leap.toX() - fromX;
        double dy = leap.toY() - fromY;
        double length = Math.max(1, Math.hypot(dx, dy));
        double speed = style == Style.MEASURED ? leap.speed() + SPARE : PUSH;
        boolean askew = style == Style.ASKEW || style == Style.MEASURED && speed > STRAIGHT_SPEED;
        double direction = Math.toDegrees(Math.atan2(dy, dx)) + (askew ? ASKEW : 0);
        if (!running) {
            controls.turnTo(player, direction);
            controls.moveBy(player, 0, 0);
            running = Math.abs(Angles.turn(player.angle(), direction)) < AIMED_WITHIN;
        }
        if (running) {
            controls.moveBy(player, dx / length * speed, dy / length * speed);
        }
    }

    private boolean isThere() {
        return running && player.isOnGround() && player.distanceTo(leap.toX(), leap.toY()) < 12;
    }

    /** True where the player stands behind the gap, about as high as it wanted to. */
    boolean isAcross(Game game) {
        player.look(game);
        double dx = leap.toX() - leap.startX();
        double dy = leap.toY() - leap.startY();
        double length = Math.hypot(dx, dy);
        double along = ((player.x() - leap.startX()) * dx + (player.y() - leap.startY()) * dy) / Math.max(1, length);
        return player.isOnGround() && player.z() >= leap.floor() - Body.STEP && along > length - LANDED_WITHIN;
    }
}

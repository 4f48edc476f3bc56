/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.explore;

import org.outrider.agent.internal.motion.Angles;
import org.outrider.agent.internal.motion.Controls;
import org.outrider.agent.internal.motion.PlayerView;
import org.outrider.agent.internal.nav.Body;
import org.outrider.agent.internal.nav.LiveHeights;
import org.outrider.agent.internal.nav.NavMap;
import org.outrider.agent.internal.nav.RayCaster;
import org.outrider.agent.internal.nav.Spot;
import org.outrider.engine.MapRules.LineSpecial;
import org.outrider.engine.MapRules.Trigger;

/** Uses, crosses or shoots a line once the player has come to a place for it. */
final class LineOperator {

    /** How it goes. */
    enum Progress {
        BUSY, DONE, FAILED
    }

    private static final int PATIENCE = 90;
    private static final int SHOT_PATIENCE = 200;
    private static final double AIMED_WITHIN = 3;
    private static final double SETTLED_SPEED = 4;
    private static final double WALK_SPEED = 8;
    private static final double OVERSHOOT = 24;
    /** Tics between two presses of the use button. */
    private static final int USE_INTERVAL = 6;
    private static final int MAX_PRESSES = 3;
    private static final int NEVER = Integer.MAX_VALUE;
    /** Tics after which what a line does must have shown. */
    private static final int REPLY_TICS = 4;

    private final NavMap nav;
    private final LiveHeights live;
    private final RayCaster rays;
    private final Memory memory;
    private Spot spot = new Spot(0, 0, 0, 0, 0, 0);
    private Trigger trigger = Trigger.ALWAYS;
    private int triggeredBefore;
    private int startTic;
    private int lastUse;
    private int presses;
    private int crossedTic;

    LineOperator(NavMap nav, LiveHeights live, RayCaster rays, Memory memory) {
        this.nav = nav;
        this.live = live;
        this.rays = rays;
        this.memory = memory;
    }

    /** Starts on a line whose place has been reached. */
    void start(Spot place, int triggeredSoFar, int tic) {
        spot = place;
        LineSpecial special = nav.catalog().special(place.line());
        trigger = special == null ? Trigger.ALWAYS : special.trigger();
        triggeredBefore = triggeredSoFar;
        startTic = tic;
        lastUse = tic - USE_INTERVAL;
        presses = 0;
        crossedTic = NEVER;
    }

    /** Does what is to be done in this tic. */
    Progress act(PlayerView player, Controls controls) {
        if (memory.timesTriggered(spot.line()) > triggeredBefore) {
            return Progress.DONE;
        }
        if (isDoneInVain(player)) {
            memory.noteTried(spot.line());
            return Progress.DONE;
        }
        if (player.tic() - startTic > (trigger == Trigger.SHOOT ? SHOT_PATIENCE : PATIENCE)) {
            return Progress.FAILED;
        }
        switch (trigger) {
            case USE -> use(player, controls);
            case WALK -> cross(player, controls);
            case SHOOT -> shoot(player, controls);
            case ALWAYS -> {
                return Progress.FAILED;
            }
        }
        return Progress.BUSY;
    }

    /** True where the line was used or crossed as it should be and nothing came of it, as with a lift on its way. */
    private boolean isDoneInVain(PlayerView player) {
        return presses >= MAX_PRESSES && player.tic() - lastUse > REPLY_TICS
                || crossedTic != NEVER && player.tic() - crossedTic > REPLY_TICS;
    }

    private void use(PlayerView player, Controls controls) {
        boolean aimed = aim(player, controls);
        if (aimed && player.speed() < SETTLED_SPEED && player.tic() - lastUse >= USE_INTERVAL && isFacing(player)) {
            controls.use();
            presses++;
            lastUse = player.tic();
        }
    }

    /** True where the use button would reach the line. */
    private boolean isFacing(PlayerView player) {
        double angle = Math.toRadians(player.angle());
        return rays.firstUsed(player.x(), player.y(), player.x() + Math.cos(angle) * Body.USE_RANGE,
                player.y() + Math.sin(angle) * Body.USE_RANGE, live, live) == spot.line();
    }

    private void cross(PlayerView player, Controls controls) {
        double fromX = nav.cells().grid().x(spot.cell());
        double fromY = nav.cells().grid().y(spot.cell());
        double stepX = spot.x() - fromX;
        double stepY = spot.y() - fromY;
        double length = Math.hypot(stepX, stepY);
        if (crossedTic == NEVER && nav.lines().isInFront(spot.line(), fromX, fromY) != nav.lines()
                .isInFront(spot.line(), player.x(), player.y())) {
            crossedTic = player.tic();
        }
        double dx = spot.x() + stepX / length * OVERSHOOT - player.x();
        double dy = spot.y() + stepY / length * OVERSHOOT - player.y();
        double scale = WALK_SPEED / Math.max(1, Math.hypot(dx, dy));
        controls.moveBy(player, dx * scale, dy * scale);
        controls.turnTo(player, Angles.of(dx, dy));
    }

    private void shoot(PlayerView player, Controls controls) {
        if (aim(player, controls)) {
            controls.attack();
        }
    }

    private boolean aim(PlayerView player, Controls controls) {
        controls.moveBy(player, spot.standX() - player.x(), spot.standY() - player.y());
        double direction = player.directionTo(spot.x(), spot.y());
        controls.turnTo(player, direction);
        return Math.abs(Angles.turn(player.angle(), direction)) < AIMED_WITHIN;
    }
}

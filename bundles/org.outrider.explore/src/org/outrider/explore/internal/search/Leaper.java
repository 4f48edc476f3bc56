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
    private static final int MAX_TICS = 105;
    private static final double LANDED_WITHIN = 2 * Body.RADIUS + 8;
    private static final double PUSH = 40;

    private final PlayerView player;
    private final Controls controls = new Controls();
    private Leap leap = new Leap(0, 0, 0, 0, 0, 0, 0, 0, 0);
    private boolean askew;
    private boolean running;
    private boolean flown;
    private int startTic;

    Leaper(CellMap cells) {
        player = new PlayerView(cells);
    }

    /**
     * Starts a leap from where the player is.
     *
     * @param fastest whether to run askew
     */
    void start(Game game, Leap what, boolean fastest) {
        leap = what;
        askew = fastest;
        running = false;
        flown = false;
        startTic = game.getEpisodeTime();
    }

    /** Decides on the next tic; false once the leap is over, for better or worse. */
    boolean act(Game game, double[] action) {
        player.look(game);
        controls.release();
        double dx = leap.toX() - leap.startX();
        double dy = leap.toY() - leap.startY();
        double length = Math.max(1, Math.hypot(dx, dy));
        double direction = Math.toDegrees(Math.atan2(dy, dx)) + (askew ? ASKEW : 0);
        flown |= running && !player.isOnGround();
        if (flown && player.isOnGround() || player.tic() - startTic > MAX_TICS || isThere()) {
            return false;
        }
        if (!running) {
            controls.turnTo(player, direction);
            running = Math.abs(Angles.turn(player.angle(), direction)) < AIMED_WITHIN;
        }
        if (running) {
            controls.moveBy(player, dx / length * PUSH, dy / length * PUSH);
        }
        controls.write(player, action);
        return true;
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

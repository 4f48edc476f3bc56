/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.explore;

import java.util.random.RandomGenerator;

import org.outrider.agent.internal.motion.Angles;
import org.outrider.agent.internal.motion.Controls;
import org.outrider.agent.internal.motion.PlayerView;
import org.outrider.agent.internal.motion.WalkCheck;
import org.outrider.agent.internal.nav.Grid;

/** Gets a body free that is caught on something: pushes it about in random directions for a moment. */
final class Wiggle {

    private static final int MIN_TICS = 8;
    private static final int MAX_TICS = 24;
    private static final double SPEED = 10;

    private static final double LOOK = 40;
    private static final int TRIES = 8;

    private final Grid grid;
    private final WalkCheck walk;
    private final RandomGenerator random;
    private double direction;
    private int untilTic;

    Wiggle(Grid grid, WalkCheck walk, RandomGenerator random) {
        this.grid = grid;
        this.walk = walk;
        this.random = random;
    }

    /** Starts to push, preferably away from where the body was heading, and to where nothing is in the way. */
    void start(PlayerView player) {
        int tries = 0;
        do {
            direction = player.angle() + 90 + random.nextDouble() * 180;
            tries++;
        } while (!isFree(player) && tries < TRIES);
        untilTic = player.tic() + random.nextInt(MIN_TICS, MAX_TICS);
    }

    private boolean isFree(PlayerView player) {
        double radians = Math.toRadians(direction);
        int to = grid.cellAt(player.x() + Math.cos(radians) * LOOK, player.y() + Math.sin(radians) * LOOK);
        return player.cell() >= 0 && to >= 0 && walk.isFree(player.x(), player.y(), player.cell(), to);
    }

    boolean isActive(PlayerView player) {
        return player.tic() < untilTic;
    }

    void act(PlayerView player, Controls controls) {
        double radians = Math.toRadians(direction);
        controls.moveBy(player, Math.cos(radians) * SPEED, Math.sin(radians) * SPEED);
        if (Math.abs(Angles.turn(player.angle(), direction)) > 90) {
            controls.turnTo(player, direction + 180);
        }
    }
}

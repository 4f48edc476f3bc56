/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.explore;

import java.util.random.RandomGenerator;

import org.outrider.agent.internal.motion.Angles;
import org.outrider.agent.internal.motion.Controls;
import org.outrider.agent.internal.motion.PlayerView;

/** Gets a body free that is caught on something: pushes it about in random directions for a moment. */
final class Wiggle {

    private static final int MIN_TICS = 8;
    private static final int MAX_TICS = 24;
    private static final double SPEED = 10;

    private final RandomGenerator random;
    private double direction;
    private int untilTic;

    Wiggle(RandomGenerator random) {
        this.random = random;
    }

    /** Starts to push, preferably away from where the body was heading. */
    void start(PlayerView player) {
        direction = player.angle() + 90 + random.nextDouble() * 180;
        untilTic = player.tic() + random.nextInt(MIN_TICS, MAX_TICS);
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

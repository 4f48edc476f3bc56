/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.random;

import java.util.List;
import java.util.SplittableRandom;

import org.outrider.agent.Agent;
import org.outrider.engine.Button;
import org.outrider.engine.Game;

/** Presses buttons by chance and holds each choice for a while, as a person without aim would. */
public final class RandomAgent implements Agent {

    private static final List<Button> BUTTONS = List.of(Button.MOVE_FORWARD_BACKWARD_DELTA,
            Button.MOVE_LEFT_RIGHT_DELTA, Button.TURN_LEFT_RIGHT_DELTA, Button.ATTACK, Button.USE);
    /** Running speeds of Doom 1.9. */
    private static final int FORWARD_SPEED = 50;
    private static final int SIDE_SPEED = 40;
    private static final int MAX_TURN_DEGREES = 8;
    private static final int MIN_TICS = 4;
    private static final int MAX_TICS = 24;

    private SplittableRandom random = new SplittableRandom(0);

    @Override
    public List<Button> buttons() {
        return BUTTONS;
    }

    @Override
    public void beginEpisode(Game game, long seed) {
        random = new SplittableRandom(seed);
    }

    @Override
    public int act(Game game, double[] action) {
        // Forward twice as often as back, so that it gets about.
        action[0] = random.nextInt(4) == 0 ? -FORWARD_SPEED : random.nextInt(3) == 0 ? 0 : FORWARD_SPEED;
        action[1] = random.nextInt(-1, 2) * SIDE_SPEED;
        action[2] = random.nextBoolean() ? random.nextInt(-MAX_TURN_DEGREES, MAX_TURN_DEGREES + 1) : 0;
        action[3] = random.nextInt(4) == 0 ? 1 : 0;
        action[4] = random.nextInt(8) == 0 ? 1 : 0;
        return random.nextInt(MIN_TICS, MAX_TICS + 1);
    }
}

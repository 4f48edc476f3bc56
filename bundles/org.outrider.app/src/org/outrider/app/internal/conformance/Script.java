/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.conformance;

import java.util.List;
import java.util.Random;

import org.outrider.engine.Button;

/** Actions that follow from nothing but their number, so that every engine is given the same. */
public enum Script {
    /** Runs ahead, and turns a little. */
    RUN("run", false),
    /** Runs and turns by chance, shoots and uses what is there. */
    FIGHT("fight", true),
    /** Stands still. */
    STAND("stand", true);

    /** The buttons of its actions, in their order. */
    public static final List<Button> BUTTONS = List.of(Button.TURN_LEFT_RIGHT_DELTA,
            Button.MOVE_FORWARD_BACKWARD_DELTA, Button.MOVE_LEFT_RIGHT_DELTA, Button.ATTACK, Button.USE);

    private static final int RUNNING = 50;
    private static final int STRAFING = 40;
    /** A 64th of a turn, which engines need not round. */
    private static final double DEGREES = 5.625;
    private static final int MOST_TURNS = 4;
    private static final int TICS_OF_A_MOVE = 12;

    private final String label;
    private final boolean monsters;

    Script(String label, boolean monsters) {
        this.label = label;
        this.monsters = monsters;
    }

    /** The name that people read. */
    public String label() {
        return label;
    }

    /** Whether monsters are on the map. */
    public boolean monsters() {
        return monsters;
    }

    /** The actions of so many tics. */
    public double[][] actions(int tics) {
        double[][] actions = new double[tics][BUTTONS.size()];
        Random random = new Random(1);
        for (int tic = 0; tic < tics && this != STAND; tic++) {
            boolean begins = tic % TICS_OF_A_MOVE == 0;
            double[] before = tic == 0 ? new double[BUTTONS.size()] : actions[tic - 1];
            actions[tic][0] = begins ? DEGREES * (random.nextInt(2 * MOST_TURNS + 1) - MOST_TURNS) : 0;
            actions[tic][1] = RUNNING;
            if (this == FIGHT) {
                actions[tic][2] = begins ? (random.nextInt(3) - 1) * STRAFING : before[2];
                actions[tic][3] = begins ? random.nextInt(2) : before[3];
                actions[tic][4] = tic % TICS_OF_A_MOVE / 2 == 0 ? 1 : 0;
            }
        }
        return actions;
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.outrider.engine.classic.internal.game.LevelException;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.wad.demo.Demo;

/** Plays a demo and compares every tic with a golden trace. */
public final class TraceRunner {

    private final Simulation simulation;
    private final Demo demo;
    private final int[] players;
    private final TraceRecorder recorder;
    private int tic;

    TraceRunner(Simulation simulation, Demo demo) {
        this.simulation = simulation;
        this.demo = demo;
        players = demo.header().playersInGame();
        recorder = new TraceRecorder(simulation, players.length);
    }

    public Simulation simulation() {
        return simulation;
    }

    /** Number of tics played. */
    public int tic() {
        return tic;
    }

    void seek(int newTic) {
        tic = newTic;
    }

    boolean isFinished() {
        return tic >= demo.tics();
    }

    /** The row of the present state. */
    int[] row() {
        return recorder.record(tic - 1);
    }

    public void step() throws LevelException {
        for (int slot = 0; slot < players.length; slot++) {
            simulation.setCommand(players[slot], demo.forward(tic, slot), demo.side(tic, slot), demo.turn(tic, slot),
                    demo.buttons(tic, slot));
        }
        simulation.tic();
        tic++;
    }

    /** Plays on to the end of the golden trace, comparing all rows from the present one. */
    Optional<TraceDivergence> compareRest(DtrTrace golden) throws LevelException {
        Optional<TraceDivergence> divergence = compare(golden);
        while (divergence.isEmpty() && !isFinished() && tic + 1 < golden.rowCount()) {
            step();
            divergence = compare(golden);
        }
        return divergence;
    }

    private Optional<TraceDivergence> compare(DtrTrace golden) {
        int[] row = row();
        int goldenRow = tic;
        List<Integer> different = new ArrayList<>();
        for (int column = 0; column < row.length; column++) {
            if (row[column] != golden.value(goldenRow, column)) {
                different.add(column);
            }
        }
        if (different.isEmpty()) {
            return Optional.empty();
        }
        int first = different.get(0);
        return Optional.of(new TraceDivergence(tic - 1, TraceLayout.name(first), golden.value(goldenRow, first),
                row[first], String.join(" ", different.stream().map(TraceLayout::name).toList())));
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

import org.outrider.engine.GameException;
import org.outrider.engine.classic.internal.game.SimulationState;
import org.outrider.wad.WadStack;
import org.outrider.wad.demo.Demo;

/** Measures how fast a demo is simulated, in the processor time of one thread, after the code has become warm. */
public final class SimulationBench {

    private static final double NANOS = 1e9;

    private final Demo demo;
    private final DemoPlayback playback;
    private final SimulationState start;
    private final String map;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /** @throws GameException where the map of the demo is missing or malformed */
    public SimulationBench(WadStack wads, Demo demo) throws GameException {
        this.demo = demo;
        playback = new DemoPlayback(wads, demo);
        map = playback.mapName();
        start = playback.simulation().snapshot();
    }

    /** Name of the map on which the demo begins. */
    public String map() {
        return map;
    }

    /** Tics of the demo. */
    public int tics() {
        return demo.tics();
    }

    /**
     * Plays the demo again and again.
     *
     * @param warmUpSeconds processor time to play for before measuring
     * @param rounds how often the demo is played while it is measured
     * @return processor seconds for one round, on average
     * @throws GameException where a level that the demo enters is missing or malformed
     */
    public double secondsPerRound(double warmUpSeconds, int rounds) throws GameException {
        long begun = threads.getCurrentThreadCpuTime();
        do {
            play();
        } while (threads.getCurrentThreadCpuTime() - begun < warmUpSeconds * NANOS);
        long measured = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < rounds; i++) {
            play();
        }
        return (threads.getCurrentThreadCpuTime() - measured) / NANOS / rounds;
    }

    private void play() throws GameException {
        playback.restart(start);
        playback.finish();
    }
}

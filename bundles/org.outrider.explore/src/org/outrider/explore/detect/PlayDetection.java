/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.detect;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Rule;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.explore.internal.detect.AmmoStarvation;
import org.outrider.explore.internal.detect.AwakeAtStart;
import org.outrider.explore.internal.detect.BarringMonsters;
import org.outrider.explore.internal.detect.BlockedArrivals;
import org.outrider.explore.internal.detect.DamageTraps;
import org.outrider.explore.internal.detect.DeadlyStarts;
import org.outrider.explore.internal.detect.DrawingLimits;
import org.outrider.explore.internal.detect.InescapablePlaces;
import org.outrider.explore.internal.detect.Lockouts;
import org.outrider.explore.internal.detect.PlayDetector;
import org.outrider.explore.internal.detect.PlayedMap;
import org.outrider.explore.internal.detect.SequenceBreaks;
import org.outrider.explore.internal.detect.SimulationLimits;
import org.outrider.explore.internal.detect.SpentLines;
import org.outrider.explore.internal.detect.TeleportersToNowhere;
import org.outrider.explore.internal.detect.TrappedMonsters;
import org.outrider.explore.internal.detect.Unreachables;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;

/** Finds the bugs of a map that show in play. May be used by many threads at once. */
public final class PlayDetection {

    /** Share of the time that goes into the search of the map; the rest is for looking at what it found. */
    private static final double SEARCH_SHARE = 0.5;

    private final GameEngine engine;
    private final WadStack wads;

    /**
     * @param wads the IWAD and what lies over it; must stay open while maps are looked at
     */
    public PlayDetection(GameEngine engine, WadStack wads) {
        this.engine = engine;
        this.wads = wads;
    }

    private static List<PlayDetector> detectors() {
        return List.of(new Unreachables(), new BlockedArrivals(), new TeleportersToNowhere(), new AmmoStarvation(),
                new AwakeAtStart(), new DeadlyStarts(), new SpentLines(), new BarringMonsters(), new DamageTraps(),
                new SequenceBreaks(), new DrawingLimits(), new SimulationLimits(), new InescapablePlaces(),
                new Lockouts(), new TrappedMonsters());
    }

    /** All rules that findings may be of. */
    public static List<Rule> rules() {
        return detectors().stream().flatMap(detector -> detector.rules().stream()).toList();
    }

    /**
     * Searches a map and looks for its bugs.
     *
     * @param tics    tics of the game for the search; the result is the same for the same number as long as time is not
     *                up before
     * @param budget  time that it may take, about
     * @param stopped true as soon as it is to end
     * @return what was found, and the demos that show it
     * @throws GameException where the engine cannot play the map
     */
    public PlayFindings detect(String map, long tics, Duration budget, BooleanSupplier stopped)
            throws GameException, WadFormatException {
        long deadline = System.nanoTime() + budget.toNanos();
        Duration search = Duration.ofNanos((long) (budget.toNanos() * SEARCH_SHARE));
        BooleanSupplier over = () -> stopped.getAsBoolean() || System.nanoTime() > deadline;
        List<Finding> findings = new ArrayList<>();
        try (PlayedMap played = PlayedMap.open(engine, wads, map, tics, search, over)) {
            for (PlayDetector detector : detectors()) {
                if (!over.getAsBoolean()) {
                    findings.addAll(detector.detect(played));
                }
            }
            return new PlayFindings(findings, played.demos());
        }
    }
}

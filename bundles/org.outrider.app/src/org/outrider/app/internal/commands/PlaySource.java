/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.time.Duration;
import java.util.List;

import org.outrider.analysis.Finding;
import org.outrider.check.score.FindingSource;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.explore.detect.PlayDetection;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;

/** The detectors that play, each map for some time. */
final class PlaySource implements FindingSource {

    private final GameEngine engine;
    private final Duration budget;

    PlaySource(GameEngine engine, Duration budget) {
        this.engine = engine;
        this.budget = budget;
    }

    @Override
    public String name() {
        return "play";
    }

    @Override
    public List<Finding> find(WadStack wads, String map) throws WadFormatException, GameException {
        return new PlayDetection(engine, wads).detect(map, Long.MAX_VALUE, budget,
                Thread.currentThread()::isInterrupted);
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.outrider.analysis.Evidence;
import org.outrider.analysis.Finding;
import org.outrider.check.score.FindingSource;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.explore.detect.PlayDetection;
import org.outrider.explore.detect.PlayFindings;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.demo.Demo;
import org.outrider.wad.demo.DemoWriter;

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
        return play(wads, map).findings();
    }

    /** Writes the demos that show what was found to a folder, in the names that the findings have for them. */
    List<Finding> find(WadStack wads, String map, Path folder)
            throws WadFormatException, GameException, IOException {
        PlayFindings played = play(wads, map);
        Files.createDirectories(folder);
        for (Map.Entry<String, Demo> demo : played.demos().entrySet()) {
            DemoWriter.write(demo.getValue(), folder.resolve(demo.getKey()));
        }
        return played.findings();
    }

    /** The same, where demos are not kept. */
    List<Finding> findWithoutDemos(WadStack wads, String map) throws WadFormatException, GameException {
        return play(wads, map).findings().stream().map(finding -> finding.withEvidence(finding.evidence().stream()
                .filter(evidence -> !(evidence instanceof Evidence.Demo)).toList())).toList();
    }

    private PlayFindings play(WadStack wads, String map) throws WadFormatException, GameException {
        return new PlayDetection(engine, wads).detect(map, Long.MAX_VALUE, budget,
                Thread.currentThread()::isInterrupted);
    }
}

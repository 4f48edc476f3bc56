/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal;

import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.outrider.analysis.Finding;
import org.outrider.engine.EngineFeature;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.run.EpisodeResult;
import org.outrider.visual.VisualFindings;
import org.outrider.visual.VisualReview;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.map.MapData;

/** Watches the episodes of a run again for visual faults, and takes pictures of what else was found. */
public final class VisualPass {

    private static final Logger LOG = Logger.getLogger(VisualPass.class.getName());

    private final GameEngine engine;
    private final GameSetup setup;
    private final MapData map;

    /**
     * @param setup of the episodes, as far as demos hang on it; its WADs must be open
     */
    public VisualPass(GameEngine engine, GameSetup setup, MapData map) {
        this.engine = engine;
        this.setup = setup;
        this.map = map;
    }

    /**
     * Adds to findings what the episodes show. Where nothing can be seen, as with an engine that does not tell what a
     * pixel shows or with WADs without pictures, they stay as they are.
     *
     * @param findings the worst first
     */
    public VisualFindings look(List<EpisodeResult.Played> episodes, List<Finding> findings) {
        VisualFindings unseen = VisualFindings.unseen(findings);
        if (!engine.status().features().contains(EngineFeature.VIEW_INSPECTION)) {
            return unseen;
        }
        try (VisualReview review = new VisualReview(engine, setup, map)) {
            for (EpisodeResult.Played episode : episodes) {
                review.watch(episode.number(), episode.recording().demo(), findings);
            }
            VisualFindings seen = review.findings(findings);
            return new VisualFindings(
                    seen.findings().stream().sorted(Comparator.comparing(Finding::severity).reversed()).toList(),
                    seen.pictures(), seen.frames(), seen.keyFrames());
        } catch (GameException | WadFormatException | IllegalStateException e) {
            LOG.log(Level.WARNING, "no visual faults are looked for on {0}: {1}",
                    new Object[] {map.name(), e.getMessage()});
            return unseen;
        }
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.engine.DrawingLoad;
import org.outrider.engine.Game;
import org.outrider.explore.internal.search.Cell;

/**
 * Finds places from which the original engine cannot draw the view, or not all of it, in any state of the map that the
 * search was in.
 */
public final class DrawingLimits implements PlayDetector {

    static final Rule VISPLANES = new Rule("visplane-overflow", "Too many visplanes",
            "The original engine ends with an error here.", Severity.WARNING);
    static final Rule DRAW_SEGS = new Rule("drawseg-overflow", "Too many wall parts in view",
            "The original engine leaves walls out: a hall of mirrors.", Severity.WARNING);
    static final Rule SPRITES = new Rule("sprite-overflow", "Too many things in view",
            "The original engine leaves things out: monsters and items flicker.", Severity.NOTE);
    static final Rule OPENINGS = new Rule("opening-overflow", "Too many openings in view",
            "The original engine ends with an error or worse here.", Severity.WARNING);

    static final Rule UNDRAWN = new Rule("view-undrawn", "Nothing is drawn in a part of the view",
            "A hall of mirrors: the original engine leaves there what the last picture showed.", Severity.WARNING);

    /** Fewer pixels are seams at the edges of walls. */
    private static final int SEAMS = 100;
    private static final int DIRECTIONS = 8;
    private static final double FULL_TURN = 360;

    @Override
    public List<Rule> rules() {
        return List.of(VISPLANES, DRAW_SEGS, SPRITES, OPENINGS, UNDRAWN);
    }

    @Override
    public List<Finding> detect(PlayedMap map) {
        Overflows worst = new Overflows();
        Game game = map.game();
        double[] turn = new double[map.buttons().size()];
        turn[0] = FULL_TURN / DIRECTIONS;
        Set<Cell.Key> looked = new HashSet<>();
        for (Cell cell : map.archive().all()) {
            Cell.Key key = cell.key();
            if (map.isOver() || !looked.add(new Cell.Key(key.sector(), key.column(), key.row(),
                    new Cell.World(key.world().keys(), 0)))) {
                continue;
            }
            game.restore(cell.snapshot());
            for (int i = 0; i < DIRECTIONS && !game.isEpisodeFinished(); i++) {
                note(game, game.drawingLoad(), worst);
                game.makeAction(turn, 1);
            }
        }
        return worst.findings(map, rules());
    }

    private static void note(Game game, DrawingLoad load, Overflows worst) {
        worst.note(game, VISPLANES, load.visplanes(), DrawingLoad.MAX_VISPLANES);
        worst.note(game, DRAW_SEGS, load.drawSegs(), DrawingLoad.MAX_DRAW_SEGS);
        worst.note(game, SPRITES, load.sprites(), DrawingLoad.MAX_SPRITES);
        worst.note(game, UNDRAWN, load.undrawn(), SEAMS);
        worst.note(game, OPENINGS, load.openings(), DrawingLoad.MAX_OPENINGS);
    }
}

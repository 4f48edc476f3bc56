/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.engine.DrawingLoad;
import org.outrider.engine.Game;
import org.outrider.explore.internal.search.Cell;

/**
 * Finds places from which the original engine cannot draw the view, or not all of it, in any state of the map that the
 * search was in; where the WADs lack what nothing can be drawn without, a note says so.
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

    static final Rule NOT_MEASURED = new Rule("drawing-not-measured", "The limits of drawing were not looked at",
            "Whether the original engine can draw the map is open; lay the map over a complete game.", Severity.NOTE);

    /** Fewer pixels are seams at the edges of walls. */
    private static final int SEAMS = 100;
    private static final int DIRECTIONS = 8;
    private static final double FULL_TURN = 360;

    @Override
    public List<Rule> rules() {
        return List.of(VISPLANES, DRAW_SEGS, SPRITES, OPENINGS, UNDRAWN, NOT_MEASURED);
    }

    @Override
    public List<Finding> detect(PlayedMap map) {
        Game game = map.game();
        Optional<String> lack = lack(game);
        if (lack.isPresent()) {
            return List.of(map.finding(NOT_MEASURED).detail(lack.get()).build());
        }
        Overflows worst = new Overflows(map);
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
        return worst.findings(rules());
    }

    /** What the WADs lack to draw with. */
    private static Optional<String> lack(Game game) {
        try {
            game.drawingLoad();
            return Optional.empty();
        } catch (IllegalStateException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static void note(Game game, DrawingLoad load, Overflows worst) {
        worst.note(game, VISPLANES, load.visplanes(), DrawingLoad.MAX_VISPLANES);
        worst.note(game, DRAW_SEGS, load.drawSegs(), DrawingLoad.MAX_DRAW_SEGS);
        worst.note(game, SPRITES, load.sprites(), DrawingLoad.MAX_SPRITES);
        worst.note(game, UNDRAWN, load.undrawn(), SEAMS);
        worst.note(game, OPENINGS, load.openings(), DrawingLoad.MAX_OPENINGS);
    }
}

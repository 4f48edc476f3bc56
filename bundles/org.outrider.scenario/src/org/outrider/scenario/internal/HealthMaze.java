/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario.internal;

import org.outrider.engine.script.MapScript;
import org.outrider.engine.script.Stage;
import org.outrider.scenario.Setting;
import org.outrider.wad.map.MapData;

/** A maze on an acid floor, with medikits and, looking much like them, poison. */
final class HealthMaze implements Setting {

    private static final int CELL = 256;
    private static final int CELLS = 6;
    private static final int SIZE = CELL * CELLS;
    private static final int THICKNESS = 8;
    /** Walls between cells: column and row of the end in the south-west, then 1 where it runs east and 0 north. */
    private static final int[][] WALLS = { { 1, 0, 0 }, { 1, 2, 1 }, { 2, 1, 1 }, { 3, 2, 0 }, { 4, 0, 0 }, { 5, 1, 1 },
        { 2, 3, 0 }, { 1, 4, 0 }, { 0, 3, 1 }, { 3, 4, 1 }, { 4, 3, 1 }, { 5, 4, 0 }, { 2, 5, 1 }, { 4, 5, 0 },
        { 5, 2, 0 } };

    @Override
    public MapData map() {
        Site site = new Site();
        int floor = site.room("ROCK4", Site.sector(160, "NUKAGE1", "CEIL5_1"), 0, 0, SIZE, SIZE);
        for (int[] wall : WALLS) {
            int x = wall[0] * CELL;
            int y = wall[1] * CELL;
            boolean east = wall[2] == 1;
            // ends stay clear of each other and of the outer wall
            site.block("MARBLE1", floor, east ? x + 2 * THICKNESS : x - THICKNESS, east ? y - THICKNESS
                    : y + 2 * THICKNESS, east ? x + CELL - 2 * THICKNESS : x + THICKNESS, east ? y + THICKNESS
                    : y + CELL - 2 * THICKNESS);
        }
        return site.thing(Things.PLAYER, CELL / 2, CELL / 2, 90).build();
    }

    @Override
    public MapScript script() {
        return new Rules();
    }

    /** Thirty medikits and two flasks of poison; what is taken turns up elsewhere. USER1 is +100 and -100 for them. */
    private static final class Rules implements MapScript {

        private static final int MEDIKITS = 30;
        private static final int POISONS = 2;
        private static final int WORTH = 100;
        /** One more than 30, because the flask itself heals one. */
        private static final int POISON_DAMAGE = 31;
        private static final int MARGIN = 48;
        private static final int STARTS = 12;

        private final int[] memory = new int[1];

        @Override
        public int[] memory() {
            return memory;
        }

        @Override
        public void begin(Stage stage) {
            int start = stage.random(STARTS) * CELLS * CELLS / STARTS;
            stage.placePlayer(middle(start % CELLS), middle(start / CELLS), stage.random(360));
            for (int i = 0; i < MEDIKITS; i++) {
                place(stage, Things.MEDIKIT);
            }
            for (int i = 0; i < POISONS; i++) {
                place(stage, Things.FLASK);
            }
        }

        private static double middle(int cell) {
            return (cell + 0.5) * CELL;
        }

        /** Somewhere in a cell, away from its walls. */
        private static void place(Stage stage, int type) {
            int range = CELL - 2 * MARGIN;
            stage.spawn(type, stage.random(CELLS) * CELL + MARGIN + stage.random(range),
                    stage.random(CELLS) * CELL + MARGIN + stage.random(range), 0, 0);
        }

        @Override
        public void pickedUp(Stage stage, int type) {
            boolean poison = type == Things.FLASK;
            memory[0] += poison ? -WORTH : WORTH;
            if (poison) {
                stage.hurtPlayer(POISON_DAMAGE);
            }
            place(stage, type);
        }

        @Override
        public void tic(Stage stage) {
            Acid.burn(stage);
        }
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario.internal;

import org.outrider.engine.script.MapScript;
import org.outrider.engine.script.Stage;
import org.outrider.scenario.Setting;
import org.outrider.wad.map.MapData;

/** A room whose acid floor burns; medikits lie about, and more fall from above. */
final class HealthGathering implements Setting {

    private static final int HALF = 544;

    @Override
    public MapData map() {
        Site site = new Site();
        site.room("ROCK4", Site.sector(192, "NUKAGE1", "CEIL5_1"), -HALF, -HALF, HALF, HALF);
        return site.thing(Things.PLAYER, 0, 0, 0).build();
    }

    @Override
    public MapScript script() {
        return new Rules();
    }

    /** Sixteen medikits at first and another one every 30 tics. USER1 is 100 for each that was taken. */
    private static final class Rules implements MapScript {

        private static final int MEDIKITS = 16;
        private static final int INTERVAL = 30;
        private static final int HEIGHT = 128;
        private static final int SPREAD = HALF - 32;
        private static final int WORTH = 100;

        private final int[] memory = new int[1];

        @Override
        public int[] memory() {
            return memory;
        }

        @Override
        public void begin(Stage stage) {
            for (int i = 0; i < MEDIKITS; i++) {
                drop(stage, 0);
            }
        }

        private static void drop(Stage stage, double height) {
            stage.spawn(Things.MEDIKIT, stage.random(2 * SPREAD + 1) - SPREAD, stage.random(2 * SPREAD + 1) - SPREAD,
                    height, 0);
        }

        @Override
        public void pickedUp(Stage stage, int type) {
            memory[0] += WORTH;
        }

        @Override
        public void tic(Stage stage) {
            Acid.burn(stage);
            if (stage.tic() % INTERVAL == 0) {
                drop(stage, HEIGHT);
            }
        }
    }
}

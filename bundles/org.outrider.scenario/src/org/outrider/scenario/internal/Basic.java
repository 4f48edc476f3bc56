/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario.internal;

import org.outrider.engine.script.MapScript;
import org.outrider.engine.script.Stage;
import org.outrider.scenario.Setting;
import org.outrider.wad.map.MapData;

/** A room with a cacodemon that sleeps somewhere at the far wall and dies of the first hit. */
final class Basic implements Setting {

    private static final int DEPTH = 480;
    private static final int HALF_WIDTH = 288;
    private static final int MONSTER_X = DEPTH - 48;
    private static final int MONSTER_SPREAD = HALF_WIDTH - 48;

    @Override
    public MapData map() {
        Site site = new Site();
        site.room("STONE2", Site.sector(160, "FLOOR4_8", "CEIL5_1"), 0, -HALF_WIDTH, DEPTH, HALF_WIDTH);
        return site.thing(Things.PLAYER, 32, 0, 0).build();
    }

    @Override
    public MapScript script() {
        return new Rules();
    }

    /** The kill is worth 106 and ends the episode; every bullet costs 5. */
    private static final class Rules implements MapScript {

        private static final int KILL = 106;
        private static final int BULLET = 5;

        private final int[] memory = {};

        @Override
        public int[] memory() {
            return memory;
        }

        @Override
        public void begin(Stage stage) {
            int y = stage.random(2 * MONSTER_SPREAD + 1) - MONSTER_SPREAD;
            int monster = stage.spawn(Things.CACODEMON, MONSTER_X, y, 0, 180);
            stage.setHealth(monster, 1);
            stage.sleep(monster);
        }

        @Override
        public void fired(Stage stage, int amount) {
            stage.reward(-BULLET * amount);
        }

        @Override
        public void killed(Stage stage, int victim, int type, boolean byPlayer) {
            stage.reward(KILL);
            stage.leave();
        }
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario.internal;

import org.outrider.engine.script.MapScript;
import org.outrider.engine.script.Stage;
import org.outrider.scenario.Setting;
import org.outrider.wad.map.MapData;

/** A hall with the player at one long wall, and three demons and three imps at the other. */
final class DefendTheLine implements Setting {

    private static final int DEPTH = 768;
    private static final int HALF_WIDTH = 512;

    @Override
    public MapData map() {
        Site site = new Site();
        site.room("METAL2", Site.sector(160, "FLOOR0_1", "CEIL3_5"), 0, -HALF_WIDTH, DEPTH, HALF_WIDTH);
        return site.thing(Things.PLAYER, 40, 0, 0).build();
    }

    @Override
    public MapScript script() {
        return new Rules();
    }

    /** The imps stand and throw, the demons come; each is back 90 tics after its death with 4 more hit points. */
    private static final class Rules implements MapScript {

        private static final int MONSTERS = 6;
        private static final int MONSTER_X = DEPTH - 64;
        private static final int SPACING = 144;
        private static final int REST = 90;
        private static final int MORE_HEALTH = 4;
        private static final int BULLETS_SLOT = 2;
        private static final int KILLS = 0;
        private static final int OBJECT = 1;
        private static final int RETURN = OBJECT + MONSTERS;
        private static final int HEALTH = RETURN + MONSTERS;

        private final int[] memory = new int[HEALTH + MONSTERS];

        @Override
        public int[] memory() {
            return memory;
        }

        @Override
        public void begin(Stage stage) {
            for (int i = 0; i < MONSTERS; i++) {
                memory[OBJECT + i] = Stage.NOBODY;
                memory[HEALTH + i] = 1;
                comeBack(stage, i);
            }
        }

        /** Imps and demons stand in turn. */
        private void comeBack(Stage stage, int monster) {
            boolean imp = monster % 2 == 0;
            double y = (monster - (MONSTERS - 1) / 2.0) * SPACING;
            stage.remove(memory[OBJECT + monster]);
            int object = stage.spawn(imp ? Things.IMP : Things.DEMON, MONSTER_X, y, 0, 180);
            memory[OBJECT + monster] = object;
            memory[RETURN + monster] = object == Stage.NOBODY ? stage.tic() + 1 : 0;
            stage.setHealth(object, memory[HEALTH + monster]);
            stage.wake(object);
            if (imp) {
                stage.holdStill(object);
            }
        }

        @Override
        public void killed(Stage stage, int victim, int type, boolean byPlayer) {
            memory[KILLS]++;
            stage.reward(1);
            for (int i = 0; i < MONSTERS; i++) {
                if (memory[OBJECT + i] == victim) {
                    memory[RETURN + i] = stage.tic() + REST;
                    memory[HEALTH + i] += MORE_HEALTH;
                }
            }
        }

        @Override
        public void tic(Stage stage) {
            stage.setAmmo(BULLETS_SLOT, stage.ammo(BULLETS_SLOT) + 1);
            for (int i = 0; i < MONSTERS; i++) {
                if (memory[RETURN + i] != 0 && stage.tic() >= memory[RETURN + i]) {
                    comeBack(stage, i);
                }
            }
        }
    }
}

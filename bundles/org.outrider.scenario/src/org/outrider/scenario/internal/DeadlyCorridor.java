/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario.internal;

import org.outrider.engine.script.MapScript;
import org.outrider.engine.script.Stage;
import org.outrider.scenario.Setting;
import org.outrider.wad.map.MapData;

/** A corridor with six gunmen in niches to both sides, and armour at its end. */
final class DeadlyCorridor implements Setting {

    private static final int LENGTH = 1312;
    private static final int HALF_WIDTH = 96;
    private static final int[] NICHES = { 320, 640, 960 };
    private static final int NICHE_WIDTH = 160;
    private static final int NICHE_DEPTH = 64;

    @Override
    public MapData map() {
        Site site = new Site();
        site.room("COMPSTA1", Site.sector(128, "FLOOR4_8", "CEIL5_1"), 0, -HALF_WIDTH, LENGTH, HALF_WIDTH);
        for (int x : NICHES) {
            site.room("BRICK7", Site.sector(128, "FLAT20", "CEIL5_1"), x, HALF_WIDTH, x + NICHE_WIDTH,
                    HALF_WIDTH + NICHE_DEPTH);
            site.room("BRICK7", Site.sector(128, "FLAT20", "CEIL5_1"), x, -HALF_WIDTH - NICHE_DEPTH, x + NICHE_WIDTH,
                    -HALF_WIDTH);
        }
        return site.thing(Things.PLAYER, 48, 0, 0).thing(Things.GREEN_ARMOR, LENGTH - 48, 0, 0).build();
    }

    @Override
    public MapScript script() {
        return new Rules();
    }

    /** Each unit eastward is worth 1, the armour 1000 and the end; whatever hurts the player hurts twice. */
    private static final class Rules implements MapScript {

        private static final int[] KINDS = { Things.ZOMBIEMAN, Things.SHOTGUN_GUY, Things.CHAINGUN_GUY };
        private static final int MONSTERS = 6;
        /** From the corridor's edge into the niche. */
        private static final int FROM_CORRIDOR = 26;
        private static final int GOAL = 1000;
        /** A pistol's 20 and 6 more, twice at skill 5. */
        private static final int BULLETS = 52;
        private static final int BULLETS_SLOT = 2;
        /** Bodies are gone before skill 5 would raise them. */
        private static final int BODY_TICS = 350;
        private static final double UNIT = 65536;
        private static final int PLAYER_X = 0;
        private static final int OBJECT = 1;
        /** Tic of the monster's death; 0 while it lives. */
        private static final int DEATH = OBJECT + MONSTERS;

        private final int[] memory = new int[DEATH + MONSTERS];

        @Override
        public int[] memory() {
            return memory;
        }

        @Override
        public void begin(Stage stage) {
            stage.setAmmo(BULLETS_SLOT, BULLETS);
            memory[PLAYER_X] = (int) (stage.playerX() * UNIT);
            for (int i = 0; i < MONSTERS; i++) {
                boolean left = i % 2 == 0;
                int y = HALF_WIDTH + FROM_CORRIDOR;
                int object = stage.spawn(KINDS[i / 2], NICHES[i / 2] + NICHE_WIDTH / 2, left ? y : -y, 0,
                        left ? 225 : 135);
                stage.setHealth(object, 1);
                stage.holdStill(object);
                memory[OBJECT + i] = object;
            }
        }

        @Override
        public void hurt(Stage stage, int health) {
            stage.hurtPlayer(health);
        }

        @Override
        public void killed(Stage stage, int victim, int type, boolean byPlayer) {
            for (int i = 0; i < MONSTERS; i++) {
                if (memory[OBJECT + i] == victim) {
                    memory[DEATH + i] = stage.tic();
                }
            }
        }

        @Override
        public void pickedUp(Stage stage, int type) {
            if (type == Things.GREEN_ARMOR) {
                stage.reward(GOAL);
                stage.leave();
            }
        }

        @Override
        public void tic(Stage stage) {
            int x = (int) (stage.playerX() * UNIT);
            stage.reward((x - memory[PLAYER_X]) / UNIT);
            memory[PLAYER_X] = x;
            for (int i = 0; i < MONSTERS; i++) {
                if (memory[DEATH + i] != 0 && stage.tic() == memory[DEATH + i] + BODY_TICS) {
                    stage.remove(memory[OBJECT + i]);
                }
            }
        }
    }
}

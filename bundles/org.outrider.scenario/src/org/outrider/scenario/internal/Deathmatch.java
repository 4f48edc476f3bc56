/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario.internal;

import org.outrider.engine.script.MapScript;
import org.outrider.engine.script.Stage;
import org.outrider.scenario.Setting;
import org.outrider.wad.map.MapData;

/** A hall with four chambers full of weapons and supplies, in which monsters of six kinds keep turning up. */
final class Deathmatch implements Setting {

    private static final int HALF = 640;
    private static final int CHAMBER = 384;
    private static final int GATE = 64;
    private static final int HALF_GATE = 96;

    @Override
    public MapData map() {
        Site site = new Site();
        int hall = site.room("STARTAN2", Site.sector(224, "FLOOR4_8", "F_SKY1"), -HALF, -HALF, HALF, HALF);
        for (int x = -1; x <= 1; x += 2) {
            for (int y = -1; y <= 1; y += 2) {
                site.block("SUPPORT2", hall, x * 288 - 48, y * 288 - 48, x * 288 + 48, y * 288 + 48);
            }
        }
        chamber(site, "BRICK7", 1, 0, Things.ROCKET_LAUNCHER, Things.ROCKET_BOX);
        chamber(site, "MARBLE1", 0, 1, Things.SHOTGUN, Things.SHELL_BOX);
        chamber(site, "METAL2", -1, 0, Things.CHAINGUN, Things.CLIP_BOX);
        chamber(site, "TEKGREN2", 0, -1, Things.PLASMA_RIFLE, Things.CELL_PACK);
        site.thing(Things.CHAINSAW, 0, 160, 0).thing(Things.SHOTGUN, 0, -160, 0).thing(Things.BLUE_ARMOR, 160, 0, 0)
                .thing(Things.GREEN_ARMOR, -160, 0, 0);
        for (int i = -2; i <= 2; i++) {
            site.thing(Things.MEDIKIT, i * 128, 576, 0).thing(Things.MEDIKIT, i * 128, -576, 0)
                    .thing(Things.STIMPACK, 576, i * 128, 0).thing(Things.SHELL_BOX, -576, i * 128, 0);
        }
        return site.thing(Things.PLAYER, 0, 0, 0).build();
    }

    /** A chamber in a direction behind a gate: two weapons, ammunition and medikits. */
    private static void chamber(Site site, String wall, int east, int north, int weapon, int ammo) {
        int near = HALF + GATE;
        int far = near + CHAMBER;
        boolean alongX = east != 0;
        int sign = east + north;
        box(site, "COMPSTA1", alongX, sign, HALF, near, HALF_GATE);
        box(site, wall, alongX, sign, near, far, CHAMBER / 2);
        int middle = sign * (near + CHAMBER / 2);
        place(site, weapon, alongX, middle, 0);
        for (int side = -1; side <= 1; side += 2) {
            place(site, ammo, alongX, middle - 96, side * 96);
            place(site, ammo, alongX, middle + 96, side * 96);
            place(site, Things.MEDIKIT, alongX, middle, side * 144);
        }
    }

    private static void box(Site site, String wall, boolean alongX, int sign, int from, int to, int half) {
        int a = Math.min(sign * from, sign * to);
        int b = Math.max(sign * from, sign * to);
        if (alongX) {
            site.room(wall, Site.sector(128, "FLAT5_4", "CEIL5_1"), a, -half, b, half);
        } else {
            site.room(wall, Site.sector(128, "FLAT5_4", "CEIL5_1"), -half, a, half, b);
        }
    }

    private static void place(Site site, int type, boolean alongX, int along, int across) {
        site.thing(type, alongX ? along : across, alongX ? across : along, 0);
    }

    @Override
    public MapScript script() {
        return new Rules();
    }

    /** From tic 105 on, every 10 tics, each kind may turn up anywhere in the hall. Bodies are taken away. */
    private static final class Rules implements MapScript {

        private static final int[] KINDS = { Things.ZOMBIEMAN, Things.SHOTGUN_GUY, Things.IMP, Things.CHAINGUN_GUY,
            Things.DEMON, Things.HELL_KNIGHT };
        private static final int[] WORTH = { 1, 3, 3, 4, 3, 10 };
        private static final int[] PERCENT = { 4, 4, 2, 2, 1, 1 };
        private static final int FIRST_TIC = 105;
        private static final int INTERVAL = 10;
        private static final int SPREAD = HALF - 96;
        private static final int BODY_TICS = 70;
        /** Bodies that wait to be taken away, in a ring: objects and the tics of their deaths. */
        private static final int BODIES = 16;
        private static final int NEXT = 0;
        private static final int OBJECT = 1;
        private static final int DEATH = OBJECT + BODIES;

        private final int[] memory = new int[DEATH + BODIES];

        @Override
        public int[] memory() {
            return memory;
        }

        @Override
        public void begin(Stage stage) {
            stage.placePlayer(somewhere(stage) / 4.0, somewhere(stage) / 4.0, stage.random(360));
        }

        private static int somewhere(Stage stage) {
            return stage.random(2 * SPREAD + 1) - SPREAD;
        }

        @Override
        public void killed(Stage stage, int victim, int type, boolean byPlayer) {
            for (int i = 0; i < KINDS.length && byPlayer; i++) {
                if (KINDS[i] == type) {
                    stage.reward(WORTH[i]);
                }
            }
            int slot = memory[NEXT];
            if (memory[DEATH + slot] != 0) {
                stage.remove(memory[OBJECT + slot]);
            }
            memory[OBJECT + slot] = victim;
            memory[DEATH + slot] = stage.tic();
            memory[NEXT] = (slot + 1) % BODIES;
        }

        @Override
        public void tic(Stage stage) {
            for (int i = 0; i < BODIES; i++) {
                if (memory[DEATH + i] != 0 && stage.tic() >= memory[DEATH + i] + BODY_TICS) {
                    stage.remove(memory[OBJECT + i]);
                    memory[DEATH + i] = 0;
                }
            }
            if (stage.tic() >= FIRST_TIC && stage.tic() % INTERVAL == 0) {
                for (int i = 0; i < KINDS.length; i++) {
                    if (stage.random(100) < PERCENT[i]) {
                        stage.spawn(KINDS[i], somewhere(stage), somewhere(stage), 0, stage.random(8) * 45);
                    }
                }
            }
        }
    }
}

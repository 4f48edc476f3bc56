/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.maps;

import org.outrider.wad.map.MapData;

/**
 * MAP03, "Arena": a round place under the sky, made for fights, training and measuring.
 *
 * <p>The player starts on the dais in its middle with monsters all around, and supplies lie between the pillars. In
 * the west is a switch that ends it; in the north and south are dens from which more monsters come; in the east is the
 * armoury.
 */
final class Arena {

    private static final int EXIT_SWITCH = 11;
    private static final int CORNERS = 16;
    private static final int RADIUS = 768;
    private static final int PILLARS = 8;

    private static final Room GROUND = Room.of(0, 320).flats("RROCK09", Room.SKY).light(208).walls("MARBLE1");
    private static final Room NICHE = Room.of(0, 128).flats("FLAT5_4", "CEIL5_1").light(144).walls("STONE2");

    private final Plan plan = new Plan("MAP03");

    MapData build() {
        int ground = ground();
        pillars(ground);
        niches();
        monsters();
        supplies();
        starts();
        return plan.build();
    }

    private int ground() {
        int ground = plan.room(GROUND, circle(RADIUS));
        Room step = GROUND.flats("FLAT5_4", Room.SKY).walls("MARBLE1").riser("STEP1");
        int ring = plan.inside(ground, step.heights(8, 320), circle(288));
        int dais = plan.inside(ring, step.heights(16, 320), circle(256));
        plan.inside(dais, step.heights(24, 320).flats("DEM1_5", Room.SKY), circle(224));
        return ground;
    }

    private void pillars(int ground) {
        for (int i = 0; i < PILLARS; i++) {
            plan.pillar(ground, "MARBLE1", around(i, PILLARS, 0.5, 500, true), around(i, PILLARS, 0.5, 500, false), 32);
            plan.thing(i % 2 == 0 ? Types.RED_TORCH : Types.BLUE_TORCH, around(i, PILLARS, 0.5, 690, true),
                    around(i, PILLARS, 0.5, 690, false));
        }
    }

    private void niches() {
        int edge = around(0, CORNERS, 0.5, RADIUS, true);
        plan.room(NICHE, edge, -128, edge + 224, 128);
        plan.room(NICHE.light(112), -128, edge, 128, edge + 224);
        plan.room(NICHE.light(112), -128, -edge - 224, 128, -edge);
        plan.room(NICHE, -edge - 224, -128, -edge, 128);
        plan.lever("SW1EXIT", EXIT_SWITCH, 0, -edge - 224, -32, -edge - 224, 32);
        plan.thing(Types.LAMP, -edge - 192, -96);
        plan.thing(Types.LAMP, -edge - 192, 96);
    }

    private void monsters() {
        ring(Types.ZOMBIE, 8, 0.25, 600, Types.ALWAYS);
        ring(Types.IMP, 4, 0.5, 620, Types.ALWAYS);
        ring(Types.SHOTGUNNER, 4, 0.125, 640, Types.FROM_MEDIUM);
        ring(Types.BEAST, 4, 0.375, 560, Types.FROM_MEDIUM);
        ring(Types.IMP, 8, 0.75, 690, Types.HARD);
        ring(Types.CHAINGUNNER, 4, 0.875, 620, Types.HARD);
        plan.thing(Types.KNIGHT, 0, 880, 270, Types.FROM_MEDIUM);
        plan.thing(Types.WATCHER, 0, -880, 90, Types.FROM_MEDIUM);
        plan.thing(Types.BEAST, -72, 864, 270, Types.ALWAYS);
        plan.thing(Types.BEAST, 72, -864, 90, Types.ALWAYS);
    }

    private void supplies() {
        plan.thing(Types.CHAINSAW, 0, 160);
        plan.thing(Types.SHOTGUN, 160, 0);
        plan.thing(Types.SHELLS, 160, 48);
        plan.thing(Types.SHELLS, 160, -48);
        plan.thing(Types.GREEN_ARMOUR, -160, 0);
        plan.thing(Types.SUPER_SHOTGUN, 900, 64);
        plan.thing(Types.CHAINGUN, 900, -64);
        plan.thing(Types.LAUNCHER, 940, 0);
        plan.thing(Types.BERSERK, 820, 96);
        plan.thing(Types.BACKPACK, 820, -96);
        plan.thing(Types.PLASMA_RIFLE, 0, 940);
        plan.thing(Types.SOUL_SPHERE, 0, -940);
        plan.thing(Types.INVULNERABILITY, -860, 0, 0, Types.HARD);
        ring(Types.SHELL_BOX, 4, 0.5, 440, Types.ALWAYS);
        ring(Types.BULLETS, 4, 0, 440, Types.ALWAYS);
        ring(Types.ROCKET_BOX, 4, 0.25, 400, Types.ALWAYS);
        ring(Types.ROCKET, 4, 0.75, 400, Types.ALWAYS);
        ring(Types.CELL_PACK, 2, 0.25, 360, Types.ALWAYS);
        ring(Types.CELL, 4, 0.375, 360, Types.ALWAYS);
        ring(Types.MEDIKIT, 8, 0.25, 540, Types.ALWAYS);
        ring(Types.STIMPACK, 8, 0.75, 540, Types.ALWAYS);
    }

    private void starts() {
        plan.thing(Types.PLAYER_1, 0, 0);
        plan.thing(Types.PLAYER_2, 80, 80, 45, Types.ALWAYS);
        plan.thing(Types.PLAYER_3, -80, 80, 135, Types.ALWAYS);
        plan.thing(Types.PLAYER_4, -80, -80, 225, Types.ALWAYS);
        ring(Types.DEATHMATCH, 8, 0, 420, Types.ALWAYS);
    }

    /** Adds things on a circle that look to its middle. */
    private void ring(int type, int number, double shift, int radius, int flags) {
        for (int i = 0; i < number; i++) {
            int angle = (int) Math.round(360 * (i + shift) / number + 180) % 360;
            plan.thing(type, around(i, number, shift, radius, true), around(i, number, shift, radius, false), angle,
                    flags);
        }
    }

    /** The corners of a polygon with a side towards each quarter of the compass. */
    private static int[] circle(int radius) {
        int[] corners = new int[2 * CORNERS];
        for (int i = 0; i < CORNERS; i++) {
            corners[2 * i] = around(i, CORNERS, 0.5, radius, true);
            corners[2 * i + 1] = around(i, CORNERS, 0.5, radius, false);
        }
        return corners;
    }

    /** A coordinate of one of so many places on a circle. */
    private static int around(int place, int places, double shift, int radius, boolean alongX) {
        double angle = 2 * Math.PI * (place + shift) / places;
        return (int) Math.round(radius * (alongX ? StrictMath.cos(angle) : StrictMath.sin(angle)));
    }
}

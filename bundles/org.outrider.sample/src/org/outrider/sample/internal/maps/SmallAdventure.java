/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.maps;

import org.outrider.wad.build.LineStyle;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;

/**
 * MAP02, "Small Adventure": beneath the station lie the old slime works.
 *
 * <p>From a cellar into the hall with the slime basin. South lies the store; a switch there opens the door in the
 * north. Behind it a lift goes up to the ledge with the blue key; a teleporter takes who has it to the island in the
 * basin, from which only the way through the slime leads on. The blue key opens the door in the east, and behind it are
 * the pump room and the exit. A secret is in the store, behind a piece of wall that gives way.
 */
final class SmallAdventure {

    private static final int NORTH_DOOR = 3;
    private static final int LIFT = 4;
    private static final int ISLAND = 5;

    private static final int DOOR = 1;
    private static final int BLUE_DOOR = 26;
    private static final int EXIT_SWITCH = 11;
    private static final int LIFT_SWITCH = 62;
    private static final int LIFT_WALK = 88;
    private static final int TELEPORT = 97;
    private static final int OPEN_DOOR_SWITCH = 103;

    private static final int BLINKING = 1;
    private static final int DAMAGE = 7;
    private static final int GLOWING = 8;
    private static final int SECRET = 9;

    private static final Room CELLAR = Room.of(0, 128).flats("FLOOR0_1", "CEIL5_1").light(176).walls("BRICK7");
    private static final Room JAMB = Room.of(0, 112).flats("FLAT20", "CEIL5_1").light(168).walls("SUPPORT2");
    private static final Room BASIN_HALL = Room.of(0, 240).flats("FLAT5_4", "CEIL5_1").light(184).walls("STONE2");
    private static final Room STORE = Room.of(0, 144).flats("FLAT20", "CEIL5_1").light(160).walls("METAL2");
    private static final Room SHAFT = Room.of(0, 272).flats("FLAT20", "CEIL5_1").light(176).walls("METAL2");
    private static final Room LEDGE = Room.of(128, 272).flats("FLOOR0_1", "CEIL5_1").light(184).walls("BRICK7");
    private static final Room PUMPS = Room.of(0, 128).flats("FLAT20", "CEIL5_1").light(168).walls("TEKGREN2");

    private final Plan plan = new Plan("MAP02");

    MapData build() {
        cellar();
        basinHall();
        store();
        secret();
        liftShaft();
        ledge();
        pumpRoom();
        wayOut();
        starts();
        return plan.build();
    }

    private void cellar() {
        int cellar = plan.room(CELLAR, 0, 0, 256, 256);
        plan.inside(cellar, CELLAR.flats("FLOOR0_1", "TLITE6_5").light(208), 96, 96, 160, 160);
        plan.room(CELLAR.heights(0, 112).light(128), 256, 64, 320, 192);
        plan.thing(Types.SHOTGUN, 192, 208);
        plan.thing(Types.SHELLS, 192, 48);
        plan.thing(Types.SHELLS, 224, 48);
        plan.thing(Types.CANDLE, 24, 24);
        plan.thing(Types.CANDLE, 24, 232);
        plan.thing(Types.DEAD_PLAYER, 224, 160);
    }

    private void basinHall() {
        int hall = plan.room(BASIN_HALL, Plan.octagon(320, -320, 1216, 576, 128));
        Room rim = BASIN_HALL.heights(8, 240).flats("STEP1", "CEIL5_1");
        int edge = plan.inside(hall, rim, Plan.octagon(496, -144, 1040, 400, 96));
        Room basin = BASIN_HALL.heights(-16, 320).flats("NUKAGE1", Room.SKY).light(216).special(DAMAGE);
        int slime = plan.inside(edge, basin, Plan.octagon(520, -120, 1016, 376, 88));
        Room island = BASIN_HALL.heights(8, 320).flats("FLAT5_4", Room.SKY).light(216).tag(ISLAND);
        plan.inside(slime, island, Plan.octagon(688, 64, 832, 192, 40));
        for (int x = 432; x <= 1104; x += 672) {
            plan.pillar(hall, "SUPPORT2", x, -48, 20);
            plan.pillar(hall, "SUPPORT2", x, 304, 20);
        }
        plan.thing(Types.TELEPORT, 736, 128, 0, Types.ALWAYS);
        plan.thing(Types.CHAINGUN, 784, 128);
        plan.thing(Types.RADIATION_SUIT, 400, 128);
        plan.thing(Types.MEDIKIT, 384, 400);
        plan.thing(Types.STIMPACK, 1152, 400);
        plan.thing(Types.STIMPACK, 384, -160);
        plan.thing(Types.RED_TORCH, 464, -272);
        plan.thing(Types.RED_TORCH, 1072, -272);
        plan.thing(Types.BLUE_TORCH, 464, 528);
        plan.thing(Types.BLUE_TORCH, 1072, 528);
        plan.thing(Types.BARREL, 368, -96);
        plan.thing(Types.BARREL, 1168, -128);
        plan.thing(Types.ZOMBIE, 1136, 0, 180, Types.ALWAYS);
        plan.thing(Types.ZOMBIE, 1160, 240, 180, Types.FROM_MEDIUM);
        plan.thing(Types.IMP, 640, 480, 225, Types.ALWAYS);
        plan.thing(Types.IMP, 992, -240, 135, Types.FROM_MEDIUM);
        plan.thing(Types.WATCHER, 960, 320, 225, Types.HARD);
    }

    private void store() {
        plan.room(STORE.heights(0, 112).light(112), 704, -384, 832, -320);
        int store = plan.room(STORE, 512, -768, 1024, -384);
        Room crate = STORE.flats("CRATOP1", "CEIL5_1").walls("CRATE1");
        plan.inside(store, crate.heights(64, 144), 528, -464, 592, -400);
        plan.inside(store, crate.heights(32, 144), 608, -448, 656, -400);
        plan.inside(store, crate.heights(64, 144), 560, -624, 624, -560);
        plan.inside(store, crate.heights(64, 144), 880, -480, 944, -416);
        plan.inside(store, STORE.flats("FLAT20", "TLITE6_6").light(216).special(BLINKING), 704, -640, 832, -512);
        plan.lever("SW1MET2", OPEN_DOOR_SWITCH, NORTH_DOOR, 800, -768, 736, -768);
        plan.thing(Types.SHELL_BOX, 560, -704);
        plan.thing(Types.BULLETS, 976, -720);
        plan.thing(Types.BARREL, 976, -416);
        plan.thing(Types.SHOTGUNNER, 640, -704, 45, Types.FROM_MEDIUM);
        plan.thing(Types.ZOMBIE, 912, -688, 90, Types.ALWAYS);
        plan.thing(Types.ZOMBIE, 560, -520, 0, Types.ALWAYS);
    }

    private void secret() {
        Room door = STORE.heights(0, 0);
        plan.door(door, LineStyle.special(DOOR, 0).withFlags(Linedef.SECRET), 1024, -640, 1040, -576);
        plan.room(STORE.heights(0, 112).flats("FLAT14", "CEIL5_1").light(176).special(SECRET), 1040, -704, 1232, -512);
        plan.thing(Types.SOUL_SPHERE, 1168, -608);
        plan.thing(Types.BACKPACK, 1184, -672);
        plan.thing(Types.CANDLE, 1064, -688);
        plan.thing(Types.CANDLE, 1064, -528);
    }

    private void liftShaft() {
        plan.doorway(JAMB, "BIGDOOR2", 0, NORTH_DOOR, 704, 576, 832, 624);
        plan.room(SHAFT, 608, 624, 928, 880);
        Room lift = SHAFT.heights(128, 272).flats("FLAT23", "TLITE6_6").light(192).riser("PLAT1").tag(LIFT);
        plan.room(lift, 704, 880, 832, 976);
        plan.trigger(LIFT_SWITCH, LIFT, 704, 880, 832, 880);
        plan.trigger(LIFT_WALK, LIFT, 832, 976, 704, 976);
        plan.thing(Types.SHELLS, 640, 656);
        plan.thing(Types.GREEN_ARMOUR, 896, 656);
        plan.thing(Types.TECH_LAMP, 632, 856);
        plan.thing(Types.TECH_LAMP, 904, 856);
        plan.thing(Types.IMP, 672, 816, 270, Types.ALWAYS);
        plan.thing(Types.BEAST, 864, 800, 270, Types.FROM_MEDIUM);
    }

    private void ledge() {
        int ledge = plan.room(LEDGE, 576, 976, 960, 1232);
        Room altar = LEDGE.heights(144, 272).flats("DEM1_5", "TLITE6_5").light(224).walls("MARBLE1");
        plan.inside(ledge, altar, 736, 1136, 800, 1200);
        Room gate = LEDGE.heights(136, 272).flats("GATE1", "CEIL5_1").light(224).special(GLOWING).walls("SUPPORT2");
        plan.inside(ledge, gate, 608, 1152, 672, 1216);
        plan.trigger(TELEPORT, ISLAND, 672, 1152, 608, 1152);
        plan.trigger(TELEPORT, ISLAND, 672, 1216, 672, 1152);
        plan.trigger(TELEPORT, ISLAND, 608, 1216, 672, 1216);
        plan.trigger(TELEPORT, ISLAND, 608, 1152, 608, 1216);
        plan.thing(Types.BLUE_KEY, 768, 1168);
        plan.thing(Types.MEDIKIT, 928, 1200);
        plan.thing(Types.CANDLE, 592, 992);
        plan.thing(Types.CANDLE, 944, 992);
        plan.thing(Types.IMP, 896, 1168, 225, Types.ALWAYS);
        plan.thing(Types.KNIGHT, 896, 1056, 180, Types.HARD);
    }

    private void pumpRoom() {
        plan.doorway(JAMB.walls("DOORBLU").lintel("STONE2"), "BIGDOOR2", BLUE_DOOR, 0, 1216, 64, 1264, 192);
        int pumps = plan.room(PUMPS, 1264, -64, 1648, 320);
        plan.inside(pumps, PUMPS.flats("FLAT20", "TLITE6_6").light(200), 1344, 64, 1408, 192);
        Room gutter = PUMPS.heights(-16, 128).flats("NUKAGE1", "CEIL5_1").light(184).special(DAMAGE);
        plan.inside(pumps, gutter, 1456, -40, 1520, 64);
        plan.inside(pumps, gutter, 1456, 192, 1520, 296);
        plan.face("SFALL1", 1552, -64, 1424, -64);
        plan.face("SFALL1", 1424, 320, 1552, 320);
        plan.thing(Types.SHELLS, 1296, -32);
        plan.thing(Types.MEDIKIT, 1296, 288);
        plan.thing(Types.BEAST, 1584, 32, 180, Types.ALWAYS);
        plan.thing(Types.BEAST, 1584, 240, 180, Types.FROM_MEDIUM);
        plan.thing(Types.CHAINGUNNER, 1600, 128, 180, Types.FROM_MEDIUM);
    }

    private void wayOut() {
        plan.doorway(JAMB, "EXITDOOR", DOOR, 0, 1648, 96, 1696, 160);
        int room = plan.room(STORE.heights(0, 128).light(168), 1696, 32, 1888, 224);
        plan.inside(room, STORE.heights(0, 112).lintel("EXITSIGN").light(176), 1840, 112, 1848, 144);
        plan.lever("SW1EXIT", EXIT_SWITCH, 0, 1888, 160, 1888, 96);
        plan.thing(Types.LAMP, 1728, 64);
        plan.thing(Types.LAMP, 1728, 192);
    }

    private void starts() {
        plan.thing(Types.PLAYER_1, 64, 128);
        plan.thing(Types.PLAYER_2, 48, 72);
        plan.thing(Types.PLAYER_3, 48, 184);
        plan.thing(Types.PLAYER_4, 128, 208);
        plan.thing(Types.DEATHMATCH, 400, 160, 0, Types.ALWAYS);
        plan.thing(Types.DEATHMATCH, 1120, -64, 90, Types.ALWAYS);
        plan.thing(Types.DEATHMATCH, 768, -700, 90, Types.ALWAYS);
        plan.thing(Types.DEATHMATCH, 768, 704, 90, Types.ALWAYS);
        plan.thing(Types.DEATHMATCH, 768, 1056, 270, Types.ALWAYS);
    }
}

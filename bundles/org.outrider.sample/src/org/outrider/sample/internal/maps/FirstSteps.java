/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.maps;

import org.outrider.wad.map.MapData;

/**
 * MAP01, "First Steps": station 9 has stopped answering, and the outrider docks to see why.
 *
 * <p>Dock, corridor, the garden hall, stairs to a gallery with a shotgun, a courtyard under the sky, the control room
 * and the way out.
 *
 * <p><b>It has one mistake, on purpose</b>, so that the first playtest finds something: in the south wall of the
 * garden hall a lift should lead up to a secret alcove with blue armour. The lift has tag {@value #LIFT}, but the
 * switch beside it says {@value #SWITCH}, which nothing has. So the switch does nothing, and the secret can't be
 * reached. With either number changed to the other the map is sound.
 */
final class FirstSteps {

    /** What the switch in the garden hall means: nothing. */
    private static final int SWITCH = 7;
    /** What the switch ought to mean. */
    private static final int LIFT = 8;

    private static final int DOOR = 1;
    private static final int EXIT_SWITCH = 11;
    private static final int LIFT_SWITCH = 62;
    private static final int SECRET = 9;

    private static final Room DOCK = Room.of(0, 128).light(192);
    private static final Room CORRIDOR = Room.of(0, 128).flats("FLAT20", "CEIL5_1").light(160).walls("TEKGREN2");
    private static final Room JAMB = Room.of(0, 112).flats("FLAT20", "CEIL5_1").light(168).walls("SUPPORT2");
    private static final Room HALL = Room.of(0, 192).light(192).walls("METAL2");
    private static final Room GALLERY = Room.of(96, 224).flats("FLAT14", "CEIL5_1").light(184).walls("BRICK7");
    private static final Room COURT = Room.of(0, 320).flats("RROCK09", Room.SKY).light(208).walls("ROCK4");
    private static final Room CONTROL = Room.of(0, 128).flats("FLAT20", "CEIL5_1").light(168).walls("METAL2");

    private final Plan plan = new Plan("MAP01");

    MapData build() {
        dock();
        hall();
        brokenSecret();
        gallery();
        courtyard();
        controlRoom();
        wayOut();
        starts();
        return plan.build();
    }

    private void dock() {
        int dock = plan.room(DOCK, 0, 0, 448, 320);
        plan.inside(dock, DOCK.flats("FLOOR4_8", "TLITE6_5").light(224), 128, 96, 320, 224);
        plan.inside(dock, DOCK.heights(64, 128).flats("CRATOP1", "CEIL3_5").walls("CRATE1"), 320, 240, 384, 304);
        plan.inside(dock, DOCK.heights(32, 128).flats("CRATOP1", "CEIL3_5").walls("CRATE1"), 256, 256, 304, 304);
        plan.face("NAMEPLAT", 0, 96, 0, 224);
        plan.room(CORRIDOR, 448, 96, 544, 224);
        plan.room(CORRIDOR.flats("FLAT20", "TLITE6_6").light(224), 544, 96, 608, 224);
        plan.room(CORRIDOR, 608, 96, 704, 224);
        plan.doorway(JAMB, "BIGDOOR2", DOOR, 0, 704, 96, 752, 224);
        plan.thing(Types.CLIP, 224, 64);
        plan.thing(Types.CLIP, 260, 64);
        plan.thing(Types.HELMET, 576, 128);
        plan.thing(Types.HELMET, 576, 192);
        plan.thing(Types.LAMP, 40, 40);
        plan.thing(Types.LAMP, 40, 280);
    }

    private void hall() {
        int hall = plan.room(HALL, Plan.octagon(752, -160, 1392, 480, 128));
        Room rim = HALL.heights(8, 192).flats("FLAT5_4", "CEIL3_5").walls("STONE2");
        int edge = plan.inside(hall, rim, Plan.octagon(944, 32, 1200, 288, 48));
        Room garden = HALL.heights(0, 288).flats("GRASS1", Room.SKY).light(224).walls("STONE2");
        plan.inside(edge, garden, Plan.octagon(968, 56, 1176, 264, 40));
        for (int x = 880; x <= 1264; x += 384) {
            plan.pillar(hall, "SUPPORT2", x, 0, 20);
            plan.pillar(hall, "SUPPORT2", x, 320, 20);
        }
        plan.thing(Types.TREE, 1072, 160);
        plan.thing(Types.FLASK, 1008, 96);
        plan.thing(Types.FLASK, 1136, 96);
        plan.thing(Types.FLASK, 1008, 224);
        plan.thing(Types.FLASK, 1136, 224);
        plan.thing(Types.STIMPACK, 800, 0);
        plan.thing(Types.TECH_LAMP, 800, 320);
        plan.thing(Types.TECH_LAMP, 1344, 320);
        plan.thing(Types.TECH_LAMP, 1344, 0);
        plan.thing(Types.BARREL, 1340, 60);
        plan.thing(Types.BARREL, 1312, 28);
        plan.thing(Types.ZOMBIE, 1300, 120, 180, Types.ALWAYS | Types.DEAF);
        plan.thing(Types.ZOMBIE, 1080, 400, 225, Types.ALWAYS);
        plan.thing(Types.ZOMBIE, 1232, -96, 135, Types.FROM_MEDIUM);
        plan.thing(Types.BEAST, 1200, 420, 225, Types.HARD);
    }

    private void brokenSecret() {
        Room lift = HALL.heights(72, 168).flats("FLAT23", "CEIL3_5").riser("PLAT1").tag(LIFT);
        plan.room(lift, 1008, -224, 1136, -160);
        plan.room(HALL.heights(72, 168).flats("FLAT14", "TLITE6_6").light(216).special(SECRET), 1008, -352, 1136, -224);
        plan.lever("SW1MET2", LIFT_SWITCH, SWITCH, 976, -160, 912, -160);
        plan.thing(Types.BLUE_ARMOUR, 1072, -288);
        plan.thing(Types.MEDIKIT, 1040, -320);
        plan.thing(Types.BULLETS, 1104, -320);
    }

    private void gallery() {
        Room step = HALL.flats("STEP1", "CEIL3_5").walls("BRICK7").riser("STEP1");
        for (int i = 0; i < 6; i++) {
            plan.room(step.heights(16 + 16 * i, 208), 1008, 480 + 32 * i, 1136, 512 + 32 * i);
        }
        int gallery = plan.room(GALLERY, 880, 672, 1264, 960);
        plan.inside(gallery, GALLERY.flats("FLAT14", "TLITE6_5").light(216), 1008, 752, 1136, 880);
        plan.room(GALLERY.heights(96, 192).flats("FLAT5_4", "CEIL5_1").light(144), 1264, 752, 1392, 880);
        plan.thing(Types.SHOTGUN, 1072, 816);
        plan.thing(Types.SHELLS, 1040, 784);
        plan.thing(Types.SHELLS, 1104, 784);
        plan.thing(Types.MEDIKIT, 912, 704);
        plan.thing(Types.CANDLE, 912, 928);
        plan.thing(Types.CANDLE, 1232, 928);
        plan.thing(Types.CANDLE, 1232, 704);
        plan.thing(Types.ZOMBIE, 944, 880, 315, Types.ALWAYS);
        plan.thing(Types.SHOTGUNNER, 1200, 880, 225, Types.FROM_MEDIUM);
    }

    private void courtyard() {
        plan.room(COURT.heights(96, 320).flats("FLAT5_4", Room.SKY).riser("STONE2"), 1392, 752, 1488, 880);
        Room step = COURT.flats("FLAT5_4", Room.SKY).riser("STEP1");
        for (int i = 0; i < 5; i++) {
            plan.room(step.heights(80 - 16 * i, 320), 1488 + 32 * i, 752, 1520 + 32 * i, 880);
        }
        plan.room(COURT, 1648, 880, 1648, 752, 1488, 752, 1456, 640, 1472, 368, 1744, 368, 1936, 464, 2032, 720, 1968,
                976, 1776, 1072, 1584, 1008, 1488, 880);
        plan.thing(Types.GREEN_ARMOUR, 1904, 560);
        plan.thing(Types.SHELLS, 1824, 480);
        plan.thing(Types.STALAGMITE, 1976, 720);
        plan.thing(Types.STALAGMITE, 1664, 992);
        plan.thing(Types.TREE, 1536, 528);
        plan.thing(Types.TREE, 1904, 912);
        plan.thing(Types.IMP, 1840, 720, 180, Types.ALWAYS);
        plan.thing(Types.IMP, 1600, 448, 90, Types.FROM_MEDIUM);
        plan.thing(Types.IMP, 1776, 960, 225, Types.HARD);
    }

    private void controlRoom() {
        plan.doorway(JAMB, "BIGDOOR2", DOOR, 0, 1392, 96, 1440, 224);
        int control = plan.room(CONTROL, 1440, 0, 1760, 352);
        plan.inside(control, CONTROL.flats("FLAT20", "TLITE6_6").light(216), 1536, 96, 1664, 224);
        plan.face("COMPSTA1", 1760, 288, 1760, 32);
        plan.room(CONTROL.heights(40, 112).light(176), 1504, 352, 1696, 368);
        plan.grating("MIDGRATE", 1504, 368, 1696, 368);
        plan.thing(Types.BULLETS, 1712, 320);
        plan.thing(Types.MEDIKIT, 1472, 320);
        plan.thing(Types.TECH_PILLAR, 1472, 32);
        plan.thing(Types.ZOMBIE, 1680, 160, 180, Types.ALWAYS);
        plan.thing(Types.SHOTGUNNER, 1712, 64, 135, Types.HARD);
    }

    private void wayOut() {
        plan.doorway(JAMB, "EXITDOOR", DOOR, 0, 1568, -48, 1632, 0);
        int room = plan.room(CONTROL.light(144), 1472, -320, 1728, -48);
        Room sign = CONTROL.heights(0, 112).lintel("EXITSIGN").light(160);
        plan.inside(room, sign, 1584, -288, 1616, -280);
        plan.lever("SW1EXIT", EXIT_SWITCH, 0, 1632, -320, 1568, -320);
        plan.thing(Types.LAMP, 1504, -288);
        plan.thing(Types.LAMP, 1696, -288);
        plan.thing(Types.IMP, 1600, -256, 90, Types.ALWAYS);
    }

    private void starts() {
        plan.thing(Types.PLAYER_1, 96, 160);
        plan.thing(Types.PLAYER_2, 48, 112);
        plan.thing(Types.PLAYER_3, 48, 208);
        plan.thing(Types.PLAYER_4, 160, 280);
        plan.thing(Types.DEATHMATCH, 400, 48, 90, Types.ALWAYS);
        plan.thing(Types.DEATHMATCH, 1300, 180, 180, Types.ALWAYS);
        plan.thing(Types.DEATHMATCH, 912, 816, 0, Types.ALWAYS);
        plan.thing(Types.DEATHMATCH, 1936, 800, 225, Types.ALWAYS);
        plan.thing(Types.DEATHMATCH, 1600, 288, 270, Types.ALWAYS);
    }
}

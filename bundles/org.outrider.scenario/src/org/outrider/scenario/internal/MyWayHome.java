/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario.internal;

import org.outrider.engine.script.MapScript;
import org.outrider.engine.script.Stage;
import org.outrider.scenario.Setting;
import org.outrider.wad.map.MapData;

/** Rooms of different looks with passages between them, and armour that always lies in the same one. */
final class MyWayHome implements Setting {

    private static final int ROOM = 256;
    private static final int PASSAGE = 64;
    private static final int PITCH = ROOM + PASSAGE;
    private static final int GOAL_COLUMN = 2;
    private static final int GOAL_ROW = 0;
    /** Column and row of each room. */
    private static final int[][] ROOMS = { { 0, 0 }, { 1, 0 }, { 2, 0 }, { 0, 1 }, { 1, 1 }, { 2, 1 }, { 0, 2 },
        { 1, 2 } };
    private static final String[] WALLS = { "BRICK7", "STONE2", "TEKGREN2", "MARBLE1", "ROCK4", "METAL2", "COMPSTA1",
        "CRATE1" };
    private static final String[] FLOORS = { "FLOOR4_8", "FLAT14", "FLOOR0_1", "FLAT5_4", "GRASS1", "FLAT20", "DEM1_5",
        "CRATOP1" };
    /** Rooms with a passage to the east, and to the north. */
    private static final int[][] EAST = { { 0, 0 }, { 0, 1 }, { 1, 1 }, { 0, 2 }, { 1, 2 } };
    private static final int[][] NORTH = { { 0, 0 }, { 1, 0 }, { 2, 0 }, { 0, 1 }, { 1, 1 } };
    /** Where the passage from the last of them ends blindly. */
    private static final int[] BLIND = { 2, 2 };

    @Override
    public MapData map() {
        Site site = new Site();
        for (int i = 0; i < ROOMS.length; i++) {
            int x = ROOMS[i][0] * PITCH;
            int y = ROOMS[i][1] * PITCH;
            site.room(WALLS[i], Site.sector(128, FLOORS[i], "CEIL3_5"), x, y, x + ROOM, y + ROOM);
        }
        int from = (ROOM - PASSAGE) / 2;
        for (int[] room : EAST) {
            int x = room[0] * PITCH + ROOM;
            int y = room[1] * PITCH + from;
            boolean blind = room[0] + 1 == BLIND[0] && room[1] == BLIND[1];
            site.room("STARTAN2", Site.sector(96, "FLAT23", "CEIL5_1"), x, y, x + (blind ? ROOM : PASSAGE),
                    y + PASSAGE);
        }
        for (int[] room : NORTH) {
            int x = room[0] * PITCH + from;
            int y = room[1] * PITCH + ROOM;
            site.room("STARTAN2", Site.sector(96, "FLAT23", "CEIL5_1"), x, y, x + PASSAGE, y + PASSAGE);
        }
        return site.thing(Things.PLAYER, ROOM / 2, ROOM / 2, 90)
                .thing(Things.GREEN_ARMOR, middle(GOAL_COLUMN), middle(GOAL_ROW), 0).build();
    }

    private static int middle(int cell) {
        return cell * PITCH + ROOM / 2;
    }

    @Override
    public MapScript script() {
        return new Rules();
    }

    /** Begins in any room but the armour's, facing anywhere; the armour is worth 1 and ends the episode. */
    private static final class Rules implements MapScript {

        private static final int OFF_MIDDLE = 64;

        @Override
        public int[] memory() {
            return NOTHING;
        }

        @Override
        public void begin(Stage stage) {
            int[] room = ROOMS[stage.random(ROOMS.length - 1)];
            if (room[0] == GOAL_COLUMN && room[1] == GOAL_ROW) {
                room = ROOMS[ROOMS.length - 1];
            }
            stage.placePlayer(middle(room[0]) + off(stage), middle(room[1]) + off(stage), stage.random(360));
        }

        private static int off(Stage stage) {
            return stage.random(2 * OFF_MIDDLE + 1) - OFF_MIDDLE;
        }

        @Override
        public void pickedUp(Stage stage, int type) {
            stage.reward(1);
            stage.leave();
        }
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.game;

import java.util.List;

import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.level.LevelBuilder;
import org.outrider.engine.classic.internal.level.Textures;
import org.outrider.engine.classic.internal.world.Complevel;
import org.outrider.engine.classic.internal.world.GameOptions;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.Thing;

/** Games whose every level is one large empty room. */
final class Rooms {

    static final int SIZE = 2048;

    private Rooms() {
    }

    static MapBuilder room(String name) {
        MapBuilder map = new MapBuilder(name);
        map.room(MapBuilder.sector(0, 256), 0, 0, SIZE, SIZE);
        return map;
    }

    static Level level(MapBuilder map) {
        Textures textures = new Textures(List.of("AASTINKY", "WALL"), new int[] { 64, 128 },
                List.of("FLOOR4_8", "CEIL3_5", "F_SKY1"));
        return LevelBuilder.build(map.build(), textures);
    }

    /** Rooms with a start for each of four players in a row. */
    static LevelSource withStarts() {
        return name -> {
            MapBuilder map = room(name);
            for (int player = 1; player <= 4; player++) {
                map.thing(256 * player, 512, 90, player);
            }
            return level(map);
        };
    }

    /** Rooms with starts of players and so many of deathmatches. */
    static LevelSource withDeathmatchStarts(int count) {
        return name -> {
            MapBuilder map = room(name).thing(1024, 1024, 0, 1).thing(1024, 1200, 0, 2);
            for (int i = 0; i < count; i++) {
                map.thing(new Thing(128 + 160 * i, 256, 0, 11, MapBuilder.ALL_SKILLS));
            }
            return level(map);
        };
    }

    static GameOptions single(boolean commercial, int episode, int map) {
        return new GameOptions(3, episode, map, commercial, 0, false, false, false, 0, 1, false,
                commercial ? Complevel.DOOM2 : Complevel.ULTIMATE);
    }

    static GameOptions several(int players, int deathmatch) {
        return new GameOptions(3, 1, 1, true, deathmatch, false, false, false, 0, (1 << players) - 1, true,
                Complevel.DOOM2);
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.game.LevelException;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.World;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;

/** How far noise carries. */
class NoiseSpreadTest {

    private static final int SIZE = 64;

    /** Rooms in a row from west to east, the player in the first. */
    private static MapBuilder row(int rooms) {
        MapBuilder map = new MapBuilder("MAP01");
        for (int i = 0; i < rooms; i++) {
            map.room(MapBuilder.sector(0, 128), i * SIZE, 0, (i + 1) * SIZE, SIZE);
        }
        return map.thing(SIZE / 2, SIZE / 2, 0, MapBuilder.PLAYER_1_START);
    }

    private static void muffle(MapBuilder map, int eastOfRoom) {
        int x = (eastOfRoom + 1) * SIZE;
        map.line(x, 0, x, SIZE, LineStyle.flags(Line.SOUND_BLOCK));
    }

    private static void shout(Arena arena) {
        arena.world().rules().monsterRules().alert(arena.playerBody(), arena.playerBody());
    }

    @Test
    void passesOneBlockingLineButNotTwo() throws LevelException {
        MapBuilder map = row(5);
        muffle(map, 1);
        muffle(map, 3);
        Arena arena = Arena.commercial(1, map);

        shout(arena);

        for (int i = 0; i < 4; i++) {
            assertSame(arena.playerBody(), arena.sector(i).soundTarget, "sector " + i);
        }
        assertNull(arena.sector(4).soundTarget);
    }

    @Test
    void isHeldBackByAClosedDoor() throws LevelException {
        Arena arena = Arena.commercial(1, row(3));
        arena.sector(1).ceilingHeight = arena.sector(1).floorHeight;

        shout(arena);

        assertNull(arena.sector(1).soundTarget);
        assertNull(arena.sector(2).soundTarget);
    }

    @Test
    void isTakenForTheDoingOfItsMaker() throws LevelException {
        Arena arena = Arena.commercial(1, row(2));
        Mobj emitter = arena.spawn("BARREL", SIZE + SIZE / 2, SIZE / 2);

        arena.world().rules().monsterRules().alert(arena.playerBody(), emitter);

        assertSame(arena.playerBody(), arena.sector(1).soundTarget);
    }

    /** Against the recursion of Doom 1.9, on a grid of rooms with random blocking lines and closed rooms. */
    @RepeatedTest(30)
    void reachesWhatTheRecursionReaches(RepetitionInfo repetition) throws LevelException {
        int seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        int side = 6;
        MapBuilder map = new MapBuilder("MAP01");
        for (int i = 0; i < side * side; i++) {
            int x = i % side * SIZE;
            int y = i / side * SIZE;
            map.room(MapBuilder.sector(0, i > 0 && random.nextInt(5) == 0 ? 0 : 128), x, y, x + SIZE, y + SIZE);
            if (x > 0 && random.nextInt(3) == 0) {
                map.line(x, y, x, y + SIZE, LineStyle.flags(Line.SOUND_BLOCK));
            }
            if (y > 0 && random.nextInt(3) == 0) {
                map.line(x, y, x + SIZE, y, LineStyle.flags(Line.SOUND_BLOCK));
            }
        }
        Arena arena = Arena.commercial(1, map.thing(SIZE / 2, SIZE / 2, 0, MapBuilder.PLAYER_1_START));

        shout(arena);

        int[] traversed = new int[side * side];
        recurse(arena.world(), arena.playerBody().sector, 0, traversed);
        for (int i = 0; i < traversed.length; i++) {
            assertEquals(traversed[i] != 0, arena.sector(i).soundTarget != null, "seed " + seed + ", sector " + i);
        }
    }

    private static void recurse(World world, Sector sector, int blocks, int[] traversed) {
        if (traversed[sector.index] != 0 && traversed[sector.index] <= blocks + 1) {
            return;
        }
        traversed[sector.index] = blocks + 1;
        for (int index : sector.lines) {
            Line line = world.level().lines[index];
            if ((line.flags & Line.TWO_SIDED) == 0) {
                continue;
            }
            Sector other = world.sector(line.frontSector == sector.index ? line.backSector : line.frontSector);
            if (Math.min(sector.ceilingHeight, other.ceilingHeight)
                    <= Math.max(sector.floorHeight, other.floorHeight)) {
                continue;
            }
            if ((line.flags & Line.SOUND_BLOCK) == 0) {
                recurse(world, other, blocks, traversed);
            } else if (blocks == 0) {
                recurse(world, other, 1, traversed);
            }
        }
    }
}

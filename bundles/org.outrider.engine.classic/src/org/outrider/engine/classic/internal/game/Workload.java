/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.game;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.data.ThingType;
import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.wad.map.Thing;

/**
 * The work of a tic in which everything on a level moves, as far as it grows with more than the size of the level.
 *
 * <p>Counted in looks at something: a mover looks at all blocks around its sector and at the things in them; a thing
 * that walks looks at the lines of its block and at the things there that do not stop it; an arch-vile looks at all of
 * them. On sound maps that is little, whatever their size, but tens of thousands piled up in one place multiply.
 */
final class Workload {

    /** About a second of work; no map of Freedoom takes a five-hundredth of it. */
    private static final long MOST = 1 << 24;
    private static final int PLAYERS = 4;

    private final Level level;
    private final ThingType archVile;
    private final int[] things;
    private final int[] passable;
    private final int[] walkers;
    private final int[] searchers;
    private long looks;

    private Workload(Level level, GameData data) {
        this.level = level;
        archVile = data.thing("VILE");
        things = new int[level.blockOffsets.length];
        passable = new int[things.length];
        walkers = new int[things.length];
        searchers = new int[things.length];
        for (Thing thing : level.things) {
            boolean player = thing.type() >= 1 && thing.type() <= PLAYERS;
            place(thing, player ? data.thing(GameData.PLAYER) : data.thingByEditorNumber(thing.type()));
        }
    }

    /**
     * Counts the work on a level.
     *
     * @throws LevelException where it is so much that play would seem to stand still
     */
    static void check(Level level, GameData data) throws LevelException {
        Workload workload = new Workload(level, data);
        workload.addMovers();
        workload.addWalkers();
        if (workload.looks > MOST) {
            throw new LevelException(level.name + " can't be played: its " + level.things.size() + " things, "
                    + level.lines.length + " lines and " + level.sectors.size()
                    + " sectors lie so much in one place that a tic would take too long");
        }
    }

    private void place(Thing thing, @Nullable ThingType type) {
        int column = level.blockColumn(Fixed.of(thing.x()));
        int row = level.blockRow(Fixed.of(thing.y()));
        if (type == null || type.has(ThingFlags.NOBLOCKMAP) || column < 0 || column >= level.blockColumns || row < 0
                || row >= level.blockRows) {
            return;
        }
        int block = row * level.blockColumns + column;
        things[block]++;
        if (!type.has(ThingFlags.SOLID)) {
            passable[block]++;
        }
        if (type.seeState() != 0) {
            walkers[block]++;
        }
        if (type == archVile) {
            searchers[block]++;
        }
    }

    private void addMovers() {
        for (int[] box : level.sectorBlockBox) {
            for (int row = box[1]; row <= box[0] && looks <= MOST; row++) {
                for (int column = box[2]; column <= box[3]; column++) {
                    looks += 1 + things[row * level.blockColumns + column];
                }
            }
        }
    }

    private void addWalkers() {
        for (int block = 0; block < things.length && looks <= MOST; block++) {
            if (walkers[block] > 0) {
                looks += (long) walkers[block] * (passable[block] + lines(block))
                        + (long) searchers[block] * things[block];
            }
        }
    }

    private int lines(int block) {
        int start = level.blockOffsets[block];
        int end = start;
        while (level.blockLines[end] >= 0) {
            end++;
        }
        return end - start;
    }
}

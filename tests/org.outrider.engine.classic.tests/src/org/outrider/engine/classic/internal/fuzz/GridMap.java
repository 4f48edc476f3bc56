/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.specials.LineSpecial;
import org.outrider.engine.classic.internal.specials.LineSpecials;
import org.outrider.wad.WadWriter;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Thing;

/** A sound map made by chance: a grid of rooms that are open to each other, full of specials, tags and things. */
final class GridMap {

    private static final int DEATHMATCH_START = 11;
    /** Few tags, so that lines and sectors find each other; the last two are those of bosses. */
    private static final int[] TAGS = { 0, 0, 1, 2, 3, 4, 666, 667 };
    private static final int[] SECTOR_SPECIALS = IntStream.rangeClosed(0, 18).toArray();
    private static final int[] LINE_SPECIALS = LineSpecials.standard().all().stream().mapToInt(LineSpecial::number)
            .toArray();
    private static final int[] THING_TYPES = thingTypes();

    private final Random random;
    private final MapBuilder map;
    private final int[] columns;
    private final int[] rows;
    private final List<int[]> floors = new ArrayList<>();

    private GridMap(String name, Random random) {
        this.random = random;
        map = new MapBuilder(name);
        columns = edges();
        rows = edges();
    }

    /** The lumps of a map. */
    static List<WadWriter.Entry> lumps(String name, Random random) {
        GridMap grid = new GridMap(name, random);
        grid.addRooms();
        grid.addLines();
        grid.addThings();
        return grid.map.lumps();
    }

    private static int[] thingTypes() {
        GameData data = GameData.normal();
        return IntStream.range(0, data.thingCount()).map(i -> data.thing(i).editorNumber()).filter(type -> type > 0)
                .toArray();
    }

    private int[] edges() {
        int[] edges = new int[2 + random.nextInt(4)];
        edges[0] = random.nextInt(-512, 512);
        for (int i = 1; i < edges.length; i++) {
            edges[i] = edges[i - 1] + 72 + random.nextInt(256);
        }
        return edges;
    }

    private void addRooms() {
        for (int column = 1; column < columns.length; column++) {
            for (int row = 1; row < rows.length; row++) {
                int left = columns[column - 1];
                int bottom = rows[row - 1];
                int room = map.room(sector(), left, bottom, columns[column], rows[row]);
                if (random.nextInt(4) == 0) {
                    map.inner(room, sector(), left + 16, bottom + 16, left + 56, bottom + 56);
                }
                floors.add(new int[] { left, bottom, columns[column], rows[row] });
            }
        }
    }

    private Sector sector() {
        int floor = random.nextInt(5) == 0 ? 8 * random.nextInt(-12, 12) : 8 * random.nextInt(3);
        int height = random.nextInt(5) == 0 ? 16 * random.nextInt(4) : 96 + 16 * random.nextInt(6);
        int special = random.nextInt(3) == 0 ? pick(SECTOR_SPECIALS) : 0;
        return new Sector(floor, floor + height, SmallArt.flat(random), SmallArt.flat(random),
                random.nextInt(256), special, pick(TAGS));
    }

    /** Styles for some of the openings between rooms, and for outer walls, which become switches. */
    private void addLines() {
        for (int column = 0; column < columns.length; column++) {
            for (int row = 1; row < rows.length; row++) {
                addLine(columns[column], rows[row - 1], columns[column], rows[row]);
            }
        }
        for (int row = 0; row < rows.length; row++) {
            for (int column = 1; column < columns.length; column++) {
                addLine(columns[column - 1], rows[row], columns[column], rows[row]);
            }
        }
    }

    private void addLine(int x1, int y1, int x2, int y2) {
        if (random.nextInt(3) == 0) {
            return;
        }
        int flags = random.nextInt(4) == 0 ? 1 << random.nextInt(9) & ~Linedef.TWO_SIDED : 0;
        LineStyle style = new LineStyle(flags, pick(LINE_SPECIALS), pick(TAGS), SmallArt.wall(random));
        if (random.nextBoolean()) {
            map.line(x1, y1, x2, y2, style);
        } else {
            map.line(x2, y2, x1, y1, style);
        }
    }

    private void addThings() {
        for (int player = 1; player <= 4; player++) {
            addThing(player, floors.get(0));
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            addThing(DEATHMATCH_START, anyRoom());
        }
        for (int i = random.nextInt(40); i > 0; i--) {
            addThing(pick(THING_TYPES), anyRoom());
        }
    }

    private int[] anyRoom() {
        return floors.get(random.nextInt(floors.size()));
    }

    private void addThing(int type, int[] room) {
        int flags = random.nextInt(4) == 0 ? random.nextInt(32) : MapBuilder.ALL_SKILLS;
        map.thing(new Thing(random.nextInt(room[0] + 1, room[2]), random.nextInt(room[1] + 1, room[3]),
                45 * random.nextInt(8), type, type <= 4 ? MapBuilder.ALL_SKILLS : flags));
    }

    private int pick(int[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}

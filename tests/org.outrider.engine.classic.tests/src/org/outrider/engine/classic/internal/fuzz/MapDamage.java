/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.outrider.engine.classic.internal.fuzz.RawMap.Records;

/**
 * Damages maps with knowledge of their structure, so that most of them still load: numbers of records become telling
 * ones, valid indexes lead elsewhere, records are lost, doubled or swapped, whole columns go mad.
 */
final class MapDamage {

    private static final int[] TELLING_NUMBERS = { 0, 1, 2, -1, -2, 3, 16, 64, 127, 128, 255, 256, 1000, 0x7fff, 0x7ffe,
            0x7f00, -0x8000, -0x7fff, -0x7f00 };
    /** Lumps that are built anew where they are broken, or that maps can do without. */
    private static final List<String> DISPENSABLE = List.of("SEGS", "SSECTORS", "NODES", "REJECT", "BLOCKMAP");
    private static final int X = 0;
    private static final int Y = 2;
    private static final int LINE_FLAGS = 4;
    private static final int LINE_SPECIAL = 6;
    private static final int LINE_TAG = 8;
    private static final int SECTOR_FLOOR = 0;
    private static final int SECTOR_CEILING = 2;
    private static final int SECTOR_SPECIAL = 22;
    private static final int SECTOR_TAG = 24;
    private static final int THING_TYPE = 6;
    private static final int CROWD = 60;

    private final RawMap map;
    private final Random random;

    private MapDamage(RawMap map, Random random) {
        this.map = map;
        this.random = random;
    }

    /** Damages a map once to a dozen times. */
    static void inflict(RawMap map, Random random) {
        MapDamage damage = new MapDamage(map, random);
        for (int i = 1 + random.nextInt(random.nextBoolean() ? 3 : 12); i > 0; i--) {
            damage.inflict();
        }
    }

    private void inflict() {
        switch (random.nextInt(16)) {
        case 0, 1, 2 -> changeNumbers(Records.values()[random.nextInt(Records.values().length)]);
        case 3, 4 -> changeNumbers(random.nextBoolean() ? Records.SECTORS : Records.LINEDEFS);
        case 5 -> changeNumbers(Records.THINGS);
        case 6 -> goMad(Records.LINEDEFS, LINE_SPECIAL, random.nextInt(1, 142));
        case 7 -> goMad(Records.SECTORS, SECTOR_SPECIAL, random.nextInt(20));
        case 8 -> goMad(random.nextBoolean() ? Records.SECTORS : Records.LINEDEFS,
                random.nextBoolean() ? SECTOR_TAG : LINE_TAG, 0);
        case 9 -> goMad(Records.SECTORS, random.nextBoolean() ? SECTOR_FLOOR : SECTOR_CEILING, telling());
        case 10 -> goMad(Records.LINEDEFS, LINE_FLAGS, random.nextInt(0x200));
        case 11 -> loseOrDouble(Records.values()[random.nextInt(Records.values().length)]);
        case 12 -> crowd();
        case 13 -> shift();
        case 14 -> damageBlockmap();
        default -> damageLump();
        }
    }

    private int telling() {
        return random.nextInt(3) == 0 ? random.nextInt(0x10000)
                : TELLING_NUMBERS[random.nextInt(TELLING_NUMBERS.length)];
    }

    /** Gives some numbers other values: telling ones, or those of other records, which are mostly valid there. */
    private void changeNumbers(Records records) {
        int count = map.count(records);
        for (int i = 1 + random.nextInt(8); i > 0 && count > 0; i--) {
            int at = records.numbers[random.nextInt(records.numbers.length)];
            boolean valid = records.isVital(at) ? random.nextInt(20) > 0 : random.nextBoolean();
            int value = valid ? map.get(records, random.nextInt(count), at) : telling();
            map.set(records, random.nextInt(count), at, value);
        }
    }

    /** Gives a number of all records, or of many, one value or random ones. */
    private void goMad(Records records, int place, int value) {
        int at = Math.min(place, records.size - 2);
        boolean all = random.nextBoolean();
        boolean varied = random.nextBoolean();
        int spread = 1 + random.nextInt(200);
        for (int i = 0; i < map.count(records); i++) {
            if (all || random.nextBoolean()) {
                map.set(records, i, at, varied ? value + random.nextInt(spread) : value);
            }
        }
    }

    private void loseOrDouble(Records records) {
        byte[] bytes = map.lump(records.name());
        int count = map.count(records);
        if (count == 0) {
            return;
        }
        int from = random.nextInt(count);
        int way = records.isVital() && random.nextInt(5) > 0 ? random.nextInt(2, 4) : random.nextInt(4);
        switch (way) {
        case 0 -> map.put(records.name(), Arrays.copyOf(bytes, from * records.size));
        case 1 -> map.put(records.name(), Arrays.copyOf(bytes, from * records.size + random.nextInt(records.size)));
        case 2 -> map.append(records, Arrays.copyOfRange(bytes, from * records.size, count * records.size));
        default -> {
            byte[] one = Arrays.copyOfRange(bytes, from * records.size, (from + 1) * records.size);
            int other = random.nextInt(count) * records.size;
            System.arraycopy(bytes, other, bytes, from * records.size, records.size);
            System.arraycopy(one, 0, bytes, other, records.size);
        }
        }
    }

    /** Puts many copies of a thing in its place, or of a random type there. */
    private void crowd() {
        int count = map.count(Records.THINGS);
        if (count == 0) {
            return;
        }
        int model = random.nextInt(count) * Records.THINGS.size;
        byte[] thing = Arrays.copyOfRange(map.lump("THINGS"), model, model + Records.THINGS.size);
        if (random.nextBoolean()) {
            RawMap.putShort(thing, THING_TYPE, random.nextBoolean() ? random.nextInt(5) : 3000 + random.nextInt(7));
        }
        for (int i = 1 + random.nextInt(CROWD); i > 0; i--) {
            map.append(Records.THINGS, thing);
        }
    }

    /** Moves all vertexes and things, mostly to the edge of what 16 bits hold and beyond. */
    private void shift() {
        int at = random.nextBoolean() ? X : Y;
        int by = telling();
        for (Records records : new Records[] { Records.THINGS, Records.VERTEXES, Records.NODES }) {
            for (int i = 0; i < map.count(records); i++) {
                map.set(records, i, at, map.get(records, i, at) + by);
            }
        }
        if (random.nextBoolean()) {
            map.drop("BLOCKMAP");
        }
    }

    private void damageBlockmap() {
        byte[] bytes = map.lump("BLOCKMAP");
        for (int i = 1 + random.nextInt(6); i > 0 && bytes.length > 16; i--) {
            // mostly in the header and the offsets
            int words = random.nextBoolean() ? 8 : bytes.length / 2;
            RawMap.putShort(bytes, 2 * random.nextInt(words), telling());
        }
    }

    private void damageLump() {
        String name = DISPENSABLE.get(random.nextInt(DISPENSABLE.size()));
        if (random.nextInt(8) == 0 && !map.lumpNames().isEmpty()) {
            name = map.lumpNames().get(random.nextInt(map.lumpNames().size()));
        }
        byte[] bytes = map.lump(name);
        switch (random.nextInt(4)) {
        case 0 -> map.drop(name);
        case 1 -> map.put(name, new byte[0]);
        case 2 -> map.put(name, Arrays.copyOf(bytes, random.nextInt(bytes.length + 40)));
        default -> {
            for (int i = random.nextInt(10); i > 0 && bytes.length > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
        }
        }
    }
}

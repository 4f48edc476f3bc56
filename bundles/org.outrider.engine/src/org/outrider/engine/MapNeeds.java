/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.outrider.wad.Lump;
import org.outrider.wad.MapFormat;
import org.outrider.wad.MapLumps;
import org.outrider.wad.WadFile;
import org.outrider.wad.WadStack;

/**
 * Finds out what a map, and the PWADs over its game, need of an engine beyond Doom's own format and rules.
 *
 * <p>Lumps of the IWAD do not count: Freedoom, say, brings a DEHACKED lump that changes names only. Neither does
 * MAPINFO, which mostly names maps and chooses music; ZMAPINFO counts, since it is written for ZDoom alone.
 */
public final class MapNeeds {

    private static final Set<String> ZDOOM_LUMPS = Set.of("DECORATE", "ZSCRIPT", "ZMAPINFO", "LOCKDEFS", "TEXTURES",
            "KEYCONF", "SBARINFO");
    private static final int LINEDEF_SIZE = 14;
    private static final int LINE_FLAGS = 4;
    private static final int LINE_SPECIAL = 6;
    private static final int SECTOR_SIZE = 26;
    private static final int SECTOR_SPECIAL = 22;
    /** The last line special of Doom 1.9; from the next one up, and as generalized types, they are Boom's. */
    private static final int LAST_DOOM_LINE = 141;
    private static final int PASS_USE = 0x0200;
    /** Sector specials of Doom end at 17; Boom's generalized ones are sums of bits from here up. */
    private static final int FIRST_GENERALIZED_SECTOR = 32;

    private final WadStack wads;
    private final List<MapNeed> needs = new ArrayList<>();

    private MapNeeds(WadStack wads) {
        this.wads = wads;
    }

    /** What a map needs; empty for one that every engine plays, and for one that is not there. */
    public static List<MapNeed> of(WadStack wads, String map) {
        MapNeeds found = new MapNeeds(wads);
        wads.map(map).ifPresent(found::lookAt);
        found.lookAtPwads();
        return List.copyOf(found.needs);
    }

    private void lookAt(MapLumps map) {
        if (map.format() == MapFormat.DOOM) {
            lookAtSpecials(map);
            return;
        }
        needs.add(new MapNeed(map.format() == MapFormat.UDMF ? EngineFeature.UDMF_MAPS : EngineFeature.HEXEN_MAPS,
                map.name() + " is in " + map.format().label() + " format"));
        if (map.find("BEHAVIOR").filter(lump -> Behavior.hasScripts(lump.data())).isPresent()) {
            needs.add(new MapNeed(EngineFeature.ACS, map.name() + " has scripts in its BEHAVIOR lump"));
        }
    }

    private void lookAtSpecials(MapLumps map) {
        map.find("LINEDEFS").ifPresent(lump -> {
            count(map, lump, "line", LINEDEF_SIZE, LINE_SPECIAL, special -> special > LAST_DOOM_LINE);
            count(map, lump, "line", LINEDEF_SIZE, LINE_FLAGS, MapNeeds::passesUse);
        });
        map.find("SECTORS").ifPresent(lump -> count(map, lump, "sector", SECTOR_SIZE, SECTOR_SPECIAL,
                special -> special >= FIRST_GENERALIZED_SECTOR));
    }

    /** Editors of old sometimes set all higher flags at once, which means nothing. */
    private static boolean passesUse(int flags) {
        return (flags & PASS_USE) != 0 && flags >>> 10 == 0;
    }

    private void count(MapLumps map, Lump lump, String what, int size, int offset, IntPredicate boom) {
        ByteBuffer data = lump.data();
        int first = -1;
        int number = 0;
        for (int i = 0; i < lump.size() / size; i++) {
            if (boom.test(Short.toUnsignedInt(data.getShort(i * size + offset)))) {
                first = first < 0 ? i : first;
                number++;
            }
        }
        if (number > 0) {
            needs.add(new MapNeed(EngineFeature.BOOM, map.name() + " uses Boom's "
                    + (offset == LINE_FLAGS ? "flag 512" : what + " specials") + " on " + number + " " + what
                    + (number == 1 ? "" : "s") + ", first on " + what + " " + first + " ("
                    + Short.toUnsignedInt(data.getShort(first * size + offset)) + ")"));
        }
    }

    private void lookAtPwads() {
        for (WadFile file : wads.files()) {
            if (!file.isIwad()) {
                add(file, ZDOOM_LUMPS, EngineFeature.ZDOOM_LUMPS);
                add(file, Set.of("LOADACS"), EngineFeature.ACS);
                add(file, Set.of("DEHACKED"), EngineFeature.DEHACKED);
            }
        }
    }

    private void add(WadFile file, Set<String> names, EngineFeature feature) {
        String present = file.lumps().stream().filter(lump -> lump.size() > 0).map(Lump::name)
                .filter(names::contains).distinct().sorted().collect(Collectors.joining(", "));
        if (!present.isEmpty()) {
            needs.add(new MapNeed(feature, file.path().getFileName() + " has " + present));
        }
    }
}

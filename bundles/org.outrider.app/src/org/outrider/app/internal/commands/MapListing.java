/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.outrider.analysis.MapSummary;
import org.outrider.app.ExitCode;
import org.outrider.engine.MapRules;
import org.outrider.engine.ObjectKind;
import org.outrider.report.text.TextTable;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.map.MapData;

/** Lists the maps of a WAD with what is on them. */
final class MapListing {

    private final MapRules rules;
    private final boolean json;
    private final PrintWriter out;

    /**
     * @param json whether to print JSON in place of a table
     */
    MapListing(MapRules rules, boolean json, PrintWriter out) {
        this.rules = rules;
        this.json = json;
        this.out = out;
    }

    /**
     * Lists a file.
     *
     * @return an exit code: unusable input where a map of it cannot be read
     */
    int list(Path path) throws WadFormatException, IOException {
        List<MapSummary> summaries = new ArrayList<>();
        Map<String, String> faults = new LinkedHashMap<>();
        try (WadStack wad = WadStack.open(path)) {
            for (String name : wad.mapNames()) {
                try {
                    summaries.add(MapSummary.of(MapData.load(wad, name), rules));
                } catch (WadFormatException e) {
                    faults.put(name, String.valueOf(e.getMessage()));
                }
            }
        }
        if (json) {
            List<Entry> entries = summaries.stream().map(Entry::of).toList();
            out.println(Json.of(new Listing(path.getFileName().toString(), entries, faults)));
        } else {
            print(summaries);
            faults.values().forEach(fault -> out.println("unusable: " + fault));
        }
        return faults.isEmpty() ? ExitCode.OK : ExitCode.INPUT;
    }

    private void print(List<MapSummary> maps) {
        TextTable table = new TextTable("map", "monsters", "weapons", "ammo", "health", "armor", "powerups", "keys",
                "barrels", "lines", "sectors", "size", "specials", "exits", "secrets");
        for (MapSummary map : maps) {
            table.add(map.name(), map.things(ObjectKind.MONSTER), map.things(ObjectKind.WEAPON),
                    map.things(ObjectKind.AMMO), map.things(ObjectKind.HEALTH), map.things(ObjectKind.ARMOR),
                    map.things(ObjectKind.POWERUP), map.things(ObjectKind.KEY), map.things(ObjectKind.BARREL),
                    map.linedefs(), map.sectors(), map.width() + "x" + map.height(), map.lineSpecials(), map.exits(),
                    map.secrets());
        }
        table.print(out);
    }

    /** The JSON of the command. */
    record Listing(String file, List<Entry> maps, Map<String, String> unusable) {
    }

    /** A map in the JSON of the command. */
    record Entry(String name, Map<String, Integer> things, int linedefs, int sectors, int width, int height,
            int lineSpecials, int exits, int secrets, int repairs) {

        static Entry of(MapSummary map) {
            Map<String, Integer> things = new LinkedHashMap<>();
            map.things().forEach((kind, count) -> things.put(kind.name().toLowerCase(Locale.ROOT), count));
            return new Entry(map.name(), things, map.linedefs(), map.sectors(), map.width(), map.height(),
                    map.lineSpecials(), map.exits(), map.secrets(), map.repairs());
        }
    }
}

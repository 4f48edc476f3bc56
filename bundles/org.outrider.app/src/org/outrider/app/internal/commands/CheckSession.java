/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Suppressions;
import org.outrider.check.CheckedMap;
import org.outrider.check.Checks;
import org.outrider.check.Materials;
import org.outrider.check.Profile;
import org.outrider.engine.MapRules;
import org.outrider.report.MapFindings;
import org.outrider.run.GameFiles;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.map.MapData;

/** Checks maps of some WADs, several at once. */
final class CheckSession {

    private final MapRules rules;
    private final Checks checks;
    private final Profile profile;

    CheckSession(MapRules rules, Checks checks, Profile profile) {
        this.rules = rules;
        this.checks = checks;
        this.profile = profile;
    }

    /**
     * What is wrong with maps.
     *
     * @param suppressions what persons have decided before
     * @return in the order of the maps
     * @throws WadFormatException where a map or the list of textures is malformed
     */
    List<MapFindings> check(GameFiles files, List<String> maps, Suppressions suppressions)
            throws WadFormatException, IOException {
        try (WadStack wads = WadStack.open(files.wads())) {
            Materials materials = Materials.read(wads);
            List<MapData> loaded = new ArrayList<>();
            for (String map : maps) {
                loaded.add(MapData.load(wads, map));
            }
            List<List<Finding>> found = loaded.parallelStream()
                    .map(map -> checks.check(new CheckedMap(map, rules, materials, profile))).toList();
            return IntStream.range(0, maps.size()).mapToObj(i -> new MapFindings(maps.get(i), List.of(),
                    suppressions.apply(maps.get(i), found.get(i)), Path.of(""))).toList();
        }
    }
}

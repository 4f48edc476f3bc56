/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.outrider.analysis.Finding;
import org.outrider.check.CheckedMap;
import org.outrider.check.Checks;
import org.outrider.check.MapEdit;
import org.outrider.check.Materials;
import org.outrider.check.Profile;
import org.outrider.check.QuickFix;
import org.outrider.engine.MapRules;
import org.outrider.run.GameFiles;
import org.outrider.wad.Lump;
import org.outrider.wad.WadFile;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.WadWriter;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.MapEncoder;

/** Mends findings that know how, and writes the WAD anew. */
final class CheckFixer {

    /** What fixes may change; nodes, blockmap and the rest stay as they are. */
    private static final Set<String> CHANGED = Set.of("THINGS", "LINEDEFS", "SIDEDEFS", "SECTORS");

    private final MapRules rules;
    private final Checks checks;
    private final Profile profile;

    CheckFixer(MapRules rules, Checks checks, Profile profile) {
        this.rules = rules;
        this.checks = checks;
        this.profile = profile;
    }

    /**
     * Mends maps of the topmost file.
     *
     * @return how many findings were mended
     * @throws IOException where the file cannot be written; it is then as it was
     */
    int fix(GameFiles files, List<String> maps) throws WadFormatException, IOException {
        Map<String, Map<String, byte[]>> changed = new HashMap<>();
        int fixed = 0;
        Path target = files.wads().getLast();
        WadWriter writer;
        try (WadStack wads = WadStack.open(files.wads())) {
            Materials materials = Materials.read(wads);
            for (String name : maps) {
                MapData map = MapData.load(wads, name);
                MapEdit edit = new MapEdit(map);
                int count = fix(new CheckedMap(map, rules, materials, profile), edit);
                if (count > 0) {
                    fixed += count;
                    changed.put(name, MapEncoder.encode(edit.toData()).stream()
                            .filter(lump -> CHANGED.contains(lump.name()))
                            .collect(Collectors.toMap(WadWriter.Entry::name, WadWriter.Entry::data)));
                }
            }
            writer = copy(wads.files().getLast(), changed);
        }
        if (fixed > 0) {
            Files.copy(target, target.resolveSibling(target.getFileName() + ".bak"),
                    StandardCopyOption.REPLACE_EXISTING);
            writer.write(target);
        }
        return fixed;
    }

    private int fix(CheckedMap map, MapEdit edit) {
        int fixed = 0;
        for (Finding finding : checks.check(map)) {
            List<QuickFix> fixes = checks.fixes(map, finding);
            if (!fixes.isEmpty()) {
                fixes.getFirst().edit().accept(edit);
                fixed++;
            }
        }
        return fixed;
    }

    /** All lumps of a file in their order, those of changed maps with their new data. */
    private static WadWriter copy(WadFile wad, Map<String, Map<String, byte[]>> changed) {
        WadWriter writer = wad.isIwad() ? WadWriter.iwad() : WadWriter.pwad();
        Map<String, byte[]> current = new HashMap<>();
        List<Lump> lumps = new ArrayList<>(wad.lumps());
        for (Lump lump : lumps) {
            if (changed.containsKey(lump.name())) {
                current = new HashMap<>(changed.get(lump.name()));
            }
            byte[] data = current.remove(lump.name());
            writer.add(lump.name(), data == null ? lump.bytes() : data);
        }
        return writer;
    }
}

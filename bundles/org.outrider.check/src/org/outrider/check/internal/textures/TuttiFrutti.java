/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.textures;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.Materials.Material;
import org.outrider.check.Profile;
import org.outrider.check.internal.RuleCheck;
import org.outrider.wad.map.Linedef;

/** Finds walls that are higher than their short texture. */
public final class TuttiFrutti extends RuleCheck {

    public TuttiFrutti() {
        super("tutti-frutti", Severity.WARNING, "Wall higher than its texture",
                "The original renderer repeats textures only when they are 128 high: below the end of "
                        + "others it draws garbage, the tutti-frutti effect.");
    }

    /** Doom 1.9: rows are counted modulo 128. */
    private static final int FULL = 128;

    @Override
    public List<Finding> check(CheckedMap map) {
        Map<String, IndexSet> lines = new TreeMap<>();
        for (Part part : Part.all(map)) {
            String name = part.texture(map);
            if (map.profile().engine() == Profile.Engine.VANILLA && !part.moved()
                    && map.materials().texture(name).filter(texture -> runsOut(map, part, texture)).isPresent()) {
                lines.merge(name, IndexSet.of(part.line()), IndexSet::union);
            }
        }
        return lines.entrySet().stream().map(entry -> finding(map).lines(entry.getValue())
                .part(entry.getKey())
                .title(entry.getValue().size() + " walls are higher than their texture " + entry.getKey() + ", which is "
                        + map.materials().texture(entry.getKey()).orElseThrow().height() + " high").build()).toList();
    }

    private static boolean runsOut(CheckedMap map, Part part, Material texture) {
        int height = texture.height();
        if (height >= FULL) {
            return false;
        }
        int first = Math.floorMod(firstRow(map, part, height), FULL);
        return first + part.height() > height;
    }

    /** Doom 1.9: the row of the texture at the top of the part. */
    private static int firstRow(CheckedMap map, Part part, int height) {
        int offset = map.side(part.line(), part.side()).yOffset();
        Linedef line = map.line(part.line());
        return offset + switch (part.part()) {
            case UPPER -> line.has(Linedef.UPPER_UNPEGGED) ? 0 : height - part.height();
            case MIDDLE -> line.has(Linedef.LOWER_UNPEGGED) ? height - part.height() : 0;
            case LOWER -> line.has(Linedef.LOWER_UNPEGGED)
                    ? map.sector(map.sectorOf(part.line(), part.side())).ceilingHeight()
                            - map.sector(map.sectorOf(part.line(), 1 - part.side())).floorHeight()
                    : 0;
        };
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.textures;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;

/** Finds holes without textures that the floor or ceiling around hides. */
public final class FlatBleed extends RuleCheck {

    public FlatBleed() {
        super("flat-bleed", Severity.NOTE, "Hole hidden by flat bleeding",
                "The trick works in the original renderer; with hardware rendering, players may see the "
                        + "hole or a hall of mirrors.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        BleedTricks tricks = new BleedTricks(map);
        Map<Integer, IndexSet> lines = new TreeMap<>();
        Part.all(map).stream().filter(tricks::isTrick).forEach(part -> lines.merge(
                map.sectorOf(part.line(), part.side()), IndexSet.of(part.line()), IndexSet::union));
        return lines.entrySet().stream().map(entry -> finding(map).lines(entry.getValue()).sector(entry.getKey())
                .title("Sector " + entry.getKey() + " is a hole without textures").build()).toList();
    }
}

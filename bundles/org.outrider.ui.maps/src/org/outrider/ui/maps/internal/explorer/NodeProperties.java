/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.explorer;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.ui.views.properties.IPropertySource;
import org.outrider.ui.maps.internal.explorer.WadNode.LumpNode;
import org.outrider.ui.maps.internal.explorer.WadNode.LumpsNode;
import org.outrider.ui.maps.internal.explorer.WadNode.MapNode;
import org.outrider.ui.maps.internal.explorer.WadNode.ProblemNode;
import org.outrider.ui.maps.internal.explorer.WadNode.ReadingNode;
import org.outrider.ui.maps.internal.explorer.WadNode.SummaryNode;
import org.outrider.ui.maps.internal.model.WadContents.LumpEntry;
import org.outrider.ui.maps.internal.model.WadContents.MapEntry;
import org.outrider.ui.maps.internal.properties.ReadOnlyProperties;

/** What the Properties view shows of a node below a WAD. */
final class NodeProperties {

    private final Map<String, String> values = new LinkedHashMap<>();

    static IPropertySource of(WadNode node) {
        return new ReadOnlyProperties(new NodeProperties(node).values);
    }

    private NodeProperties(WadNode node) {
        switch (node) {
            case MapNode map -> addMap(map.entry());
            case SummaryNode summary -> {
                values.put("Group", summary.label());
                values.put("Count", "" + summary.count());
            }
            case LumpsNode lumps -> addLumps(lumps.parent().entry());
            case LumpNode lump -> addLump(lump.lump());
            case ReadingNode reading -> values.put("State", "Being read");
            case ProblemNode problem -> values.put("Problem", problem.message());
        }
        MapNode map = node.map();
        if (map != null && node != map) {
            values.put("Map", map.entry().name());
        }
        values.put("WAD", node.wad().getFullPath().makeRelative().toString());
    }

    private void addMap(MapEntry map) {
        values.put("Map", map.name());
        values.put("Format", map.format().label());
        values.put("Things", "" + map.things());
        values.put("Linedefs", "" + map.lines());
        values.put("Sectors", "" + map.sectors());
        addLumps(map);
    }

    private void addLumps(MapEntry map) {
        values.put("Lumps", "" + map.lumps().size());
        values.put("Bytes", "" + map.lumps().stream().mapToLong(LumpEntry::size).sum());
    }

    private void addLump(LumpEntry lump) {
        values.put("Lump", lump.name());
        values.put("Number in the directory", "" + lump.index());
        values.put("Offset", "" + lump.offset());
        values.put("Bytes", "" + lump.size());
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.explorer;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.outrider.ui.maps.internal.explorer.WadNode.LumpNode;
import org.outrider.ui.maps.internal.explorer.WadNode.LumpsNode;
import org.outrider.ui.maps.internal.explorer.WadNode.MapNode;
import org.outrider.ui.maps.internal.explorer.WadNode.ProblemNode;
import org.outrider.ui.maps.internal.explorer.WadNode.ReadingNode;
import org.outrider.ui.maps.internal.explorer.WadNode.SummaryNode;
import org.outrider.ui.maps.internal.model.WadContents.LumpEntry;
import org.outrider.ui.maps.internal.model.WadContents.MapEntry;

/** What the Properties view shows of a node below a WAD; nothing of it can be changed there. */
final class NodeProperties implements IPropertySource {

    private final Map<String, String> values = new LinkedHashMap<>();

    NodeProperties(WadNode node) {
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

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return values.keySet().stream().map(name -> new PropertyDescriptor(name, name))
                .toArray(IPropertyDescriptor[]::new);
    }

    @Override
    public @Nullable Object getPropertyValue(@Nullable Object id) {
        return values.get(id);
    }

    @Override
    public @Nullable Object getEditableValue() {
        return null;
    }

    @Override
    public boolean isPropertySet(@Nullable Object id) {
        return false;
    }

    @Override
    public void resetPropertyValue(@Nullable Object id) {
        // nothing can be changed
    }

    @Override
    public void setPropertyValue(@Nullable Object id, @Nullable Object value) {
        // nothing can be changed
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.properties;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.ui.views.properties.IPropertySource;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.maps.internal.model.MapDocument;
import org.outrider.wad.map.BoundingBox;
import org.outrider.wad.map.MapWarning;

/** A map as a whole in the Properties view. */
public final class MapProperties {

    private MapProperties() {
    }

    /** What there is to say about a map that is open. */
    public static IPropertySource of(MapSelection selection, MapDocument document) {
        Map<String, String> values = new LinkedHashMap<>();
        BoundingBox bounds = document.original().bounds();
        values.put("Map", selection.map());
        values.put("WAD", selection.wad().getFullPath().makeRelative().toString());
        values.put("Things", "" + document.thingCount());
        values.put("Linedefs", "" + document.lineCount());
        values.put("Sectors", "" + document.sectorCount());
        values.put("Nodes", "" + document.original().nodes().size());
        values.put("Width", "" + bounds.width());
        values.put("Height", "" + bounds.height());
        values.put("Mended in reading", String.join("; ",
                document.original().repairs().stream().map(MapWarning::toString).toList()));
        return new ReadOnlyProperties(values);
    }
}

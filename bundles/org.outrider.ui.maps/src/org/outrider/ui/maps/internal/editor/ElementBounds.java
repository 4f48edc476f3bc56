/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import org.outrider.ui.maps.internal.model.ElementRef;
import org.outrider.ui.maps.internal.model.MapDocument;
import org.outrider.ui.maps.internal.model.MapGeometry;
import org.outrider.wad.map.BoundingBox;
import org.outrider.wad.map.Thing;

/** Tells where an element of a map lies. */
final class ElementBounds {

    private ElementBounds() {
    }

    static BoundingBox of(MapDocument document, ElementRef ref) {
        return switch (ref.kind()) {
            case THING -> thing(document.thing(ref.index()));
            case LINE -> line(document.geometry(), ref.index());
            case SECTOR -> sector(document.geometry(), ref.index());
        };
    }

    private static BoundingBox thing(Thing thing) {
        return new BoundingBox(thing.y(), thing.y(), thing.x(), thing.x());
    }

    private static BoundingBox line(MapGeometry geometry, int line) {
        return new BoundingBox((int) Math.max(geometry.y1(line), geometry.y2(line)),
                (int) Math.min(geometry.y1(line), geometry.y2(line)),
                (int) Math.min(geometry.x1(line), geometry.x2(line)),
                (int) Math.max(geometry.x1(line), geometry.x2(line)));
    }

    /** A sector without lines, which no game shows, lies where the map does. */
    private static BoundingBox sector(MapGeometry geometry, int sector) {
        BoundingBox bounds = null;
        for (int line = 0; line < geometry.lineCount(); line++) {
            if (geometry.front(line) == sector || geometry.back(line) == sector) {
                BoundingBox box = line(geometry, line);
                bounds = bounds == null ? box : bounds.union(box);
            }
        }
        return bounds == null ? geometry.bounds() : bounds;
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.model;

import java.util.Optional;
import java.util.function.IntPredicate;

import org.outrider.wad.map.Thing;

/** Tells what of a map lies at a point: the nearest thing, else a line close by, else the sector. */
public final class HitTest {

    private final MapDocument document;
    private final MapVocabulary words;

    public HitTest(MapDocument document, MapVocabulary words) {
        this.document = document;
        this.words = words;
    }

    /**
     * What lies at a point.
     *
     * @param x       map units
     * @param y       map units
     * @param reach   how far from a line, or from a thing drawn small, still counts, in map units
     * @param visible which things can be seen, by number
     */
    public Optional<ElementRef> at(double x, double y, double reach, IntPredicate visible) {
        return thing(x, y, reach, visible)
                .or(() -> line(x, y, reach))
                .or(() -> sector(x, y));
    }

    private Optional<ElementRef> thing(double x, double y, double reach, IntPredicate visible) {
        int nearest = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < document.thingCount(); i++) {
            Thing thing = document.thing(i);
            double distance = Math.hypot(thing.x() - x, thing.y() - y);
            if (distance < least && distance <= Math.max(words.radius(thing.type()), reach) && visible.test(i)) {
                nearest = i;
                least = distance;
            }
        }
        return nearest < 0 ? Optional.empty() : Optional.of(ElementRef.thing(nearest));
    }

    private Optional<ElementRef> line(double x, double y, double reach) {
        MapGeometry geometry = document.geometry();
        int nearest = -1;
        double least = reach;
        for (int i = 0; i < geometry.lineCount(); i++) {
            double distance = geometry.distance(i, x, y);
            if (distance < least) {
                nearest = i;
                least = distance;
            }
        }
        return nearest < 0 ? Optional.empty() : Optional.of(ElementRef.line(nearest));
    }

    private Optional<ElementRef> sector(double x, double y) {
        int sector = document.geometry().sectorAt(x, y);
        return sector == MapGeometry.VOID ? Optional.empty() : Optional.of(ElementRef.sector(sector));
    }
}

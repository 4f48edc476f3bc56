/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.render;

import java.util.HashMap;
import java.util.Map;

import org.outrider.ui.maps.internal.model.MapDocument;
import org.outrider.ui.maps.internal.model.MapVocabulary;
import org.outrider.ui.maps.internal.model.Skill;
import org.outrider.ui.maps.internal.model.ThingCategory;
import org.outrider.wad.map.Thing;

/** Draws things as icons of their category, as large as they are but never too small to be seen. */
public final class ThingPainter {

    /** The least radius of an icon in points. */
    public static final double LEAST_RADIUS = 3.2;
    private static final double LARGEST_RADIUS = 40;
    private static final double WITH_DIRECTION = 5;

    private final MapVocabulary words;
    private final Map<Integer, ThingCategory> categories = new HashMap<>();

    private record Size(IconShape shape, int halfPixels) {
    }

    private final Map<Size, Stamp> stamps = new HashMap<>();

    public ThingPainter(MapVocabulary words) {
        this.words = words;
    }

    /**
     * The radius in points that a thing is drawn with.
     *
     * @param scale points a map unit
     */
    public double radius(int type, double scale) {
        return Math.clamp(words.radius(type) * scale, LEAST_RADIUS, LARGEST_RADIUS);
    }

    void paint(PixelBuffer buffer, Camera camera, MapDocument document, Skill skill, MapPalette palette) {
        // what matters more is drawn later
        paint(buffer, camera, document, skill, palette, false);
        paint(buffer, camera, document, skill, palette, true);
    }

    private void paint(PixelBuffer buffer, Camera camera, MapDocument document, Skill skill, MapPalette palette,
            boolean foremost) {
        Pen pen = new Pen(buffer);
        for (int i = 0; i < document.thingCount(); i++) {
            Thing thing = document.thing(i);
            ThingCategory category = categories.computeIfAbsent(thing.type(), words::category);
            if (foremost == isForemost(category) && skill.shows(thing)
                    && camera.sees(thing.x(), thing.y(), -LARGEST_RADIUS * buffer.density())) {
                paint(buffer, pen, camera, thing, category, palette);
            }
        }
    }

    private void paint(PixelBuffer buffer, Pen pen, Camera camera, Thing thing, ThingCategory category,
            MapPalette palette) {
        double density = buffer.density();
        double radius = density * radius(thing.type(), camera.scale() / density);
        double x = camera.screenX(thing.x());
        double y = camera.screenY(thing.y());
        Size size = new Size(IconShape.of(category), (int) Math.round(radius * 2));
        Stamp stamp = stamps.computeIfAbsent(size, wanted -> Stamp.of(wanted.shape(), wanted.halfPixels() / 2.0));
        stamp.draw(buffer, (int) Math.floor(x), (int) Math.floor(y), palette.thing(category), palette.voidColor());
        if (radius >= WITH_DIRECTION * density && hasDirection(category)) {
            double angle = Math.toRadians(thing.angle());
            pen.line(x, y, x + Math.cos(angle) * radius, y - Math.sin(angle) * radius, Math.max(1.5, radius / density / 6),
                    palette.voidColor(), PixelBuffer.OPAQUE);
        }
    }

    private static boolean isForemost(ThingCategory category) {
        return category != ThingCategory.DECORATION && category != ThingCategory.UNKNOWN;
    }

    private static boolean hasDirection(ThingCategory category) {
        return switch (category) {
            case START, MONSTER, TELEPORT -> true;
            default -> false;
        };
    }
}

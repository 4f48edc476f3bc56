/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import org.eclipse.draw2d.Graphics;
import org.outrider.ui.maps.internal.model.MapDocument;
import org.outrider.ui.maps.internal.render.Camera;
import org.outrider.ui.maps.internal.render.Layer;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Thing;

/** Writes the names of things and the specials and tags of lines on the map where there is room for them. */
final class MapLabels {

    private static final double THINGS_FROM_SCALE = 0.6;
    private static final double LINES_FROM_SCALE = 0.25;
    private static final int MOST = 150;
    private static final int EDGE = 10;

    private MapLabels() {
    }

    static void paint(Graphics graphics, MapViewer viewer) {
        graphics.setForegroundColor(viewer.colors().label());
        int written = viewer.camera().scale() < LINES_FROM_SCALE ? MOST : lines(graphics, viewer);
        if (viewer.camera().scale() >= THINGS_FROM_SCALE && viewer.options().shows(Layer.THINGS)) {
            things(graphics, viewer, written);
        }
    }

    private static int lines(Graphics graphics, MapViewer viewer) {
        MapDocument document = viewer.document();
        Camera camera = viewer.camera();
        int written = 0;
        for (int i = 0; i < document.lineCount() && written < MOST; i++) {
            Linedef line = document.line(i);
            double x = (document.geometry().x1(i) + document.geometry().x2(i)) / 2.0;
            double y = (document.geometry().y1(i) + document.geometry().y2(i)) / 2.0;
            if (line.special() != 0 && camera.sees(x, y, EDGE)) {
                String text = line.tag() == 0 ? "" + line.special() : line.special() + " tag " + line.tag();
                graphics.drawText(text, (int) camera.screenX(x) + 3, (int) camera.screenY(y) + 1);
                written++;
            }
        }
        return written;
    }

    private static void things(Graphics graphics, MapViewer viewer, int before) {
        MapDocument document = viewer.document();
        Camera camera = viewer.camera();
        int written = before;
        for (int i = 0; i < document.thingCount() && written < MOST; i++) {
            Thing thing = document.thing(i);
            if (viewer.options().skill().shows(thing) && camera.sees(thing.x(), thing.y(), EDGE)) {
                double radius = viewer.painter().things().radius(thing.type(), camera.scale());
                graphics.drawText(viewer.words().thing(thing.type()),
                        (int) (camera.screenX(thing.x()) + radius) + 3, (int) camera.screenY(thing.y()) - 8);
                written++;
            }
        }
    }
}

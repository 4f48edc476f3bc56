/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
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

    private final Graphics graphics;
    private final MapViewer viewer;
    private final MapDocument document;
    private final Camera camera;
    private final List<Rectangle> written = new ArrayList<>();

    private MapLabels(Graphics graphics, MapViewer viewer) {
        this.graphics = graphics;
        this.viewer = viewer;
        this.document = viewer.document();
        this.camera = viewer.camera();
    }

    static void paint(Graphics graphics, MapViewer viewer) {
        graphics.setForegroundColor(viewer.colors().label());
        MapLabels labels = new MapLabels(graphics, viewer);
        if (viewer.camera().scale() >= THINGS_FROM_SCALE && viewer.options().shows(Layer.THINGS)) {
            labels.things();
        }
        if (viewer.camera().scale() >= LINES_FROM_SCALE) {
            labels.lines();
        }
    }

    private void things() {
        for (int i = 0; i < document.thingCount(); i++) {
            Thing thing = document.thing(i);
            if (viewer.options().skill().shows(thing) && camera.sees(thing.x(), thing.y(), EDGE)) {
                double radius = viewer.painter().things().radius(thing.type(), camera.scale());
                write(viewer.words().thing(thing.type()), (int) (camera.screenX(thing.x()) + radius) + 3,
                        (int) camera.screenY(thing.y()) - 8);
            }
        }
    }

    private void lines() {
        for (int i = 0; i < document.lineCount(); i++) {
            Linedef line = document.line(i);
            double x = (document.geometry().x1(i) + document.geometry().x2(i)) / 2.0;
            double y = (document.geometry().y1(i) + document.geometry().y2(i)) / 2.0;
            if (line.special() != 0 && camera.sees(x, y, EDGE)) {
                write(line.tag() == 0 ? "" + line.special() : line.special() + " tag " + line.tag(),
                        (int) camera.screenX(x) + 3, (int) camera.screenY(y) + 1);
            }
        }
    }

    /** Writes a text, unless it would lie over another one. */
    private void write(String text, int x, int y) {
        Rectangle place = new Rectangle(x, y, FigureUtilities.getTextWidth(text, graphics.getFont()),
                graphics.getFontMetrics().getHeight());
        if (written.size() < MOST && written.stream().noneMatch(place::intersects)) {
            graphics.drawText(text, x, y);
            written.add(place);
        }
    }
}

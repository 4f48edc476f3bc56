/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.render;

import org.outrider.ui.maps.internal.model.MapDocument;
import org.outrider.ui.maps.internal.model.MapGeometry;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Sector;

/** Draws linedefs: seams below steps below walls below those with a special. */
final class LinePainter {

    /** What a line is drawn as, the lowest first. */
    private enum Style {
        SEAM, STEP, WALL, SECRET, SPECIAL
    }

    /** A line shorter than this many pixels on both axes is a dot that the lines around it cover. */
    private static final double SHORTEST = 0.35;

    private LinePainter() {
    }

    static void paint(PixelBuffer buffer, Camera camera, MapDocument document, MapPalette palette) {
        Pen pen = new Pen(buffer);
        byte[] styles = new byte[document.lineCount()];
        for (int i = 0; i < styles.length; i++) {
            styles[i] = (byte) style(document, i).ordinal();
        }
        for (Style style : Style.values()) {
            double width = style == Style.SPECIAL || style == Style.SECRET ? specialWidth(camera.scale() / buffer.density()) : 1;
            int color = color(style, palette);
            for (int i = 0; i < styles.length; i++) {
                if (styles[i] == style.ordinal()) {
                    paint(pen, camera, document.geometry(), i, width, color);
                }
            }
        }
    }

    static void paint(Pen pen, Camera camera, MapGeometry geometry, int line, double width, int color) {
        boolean upright = geometry.x1(line) == geometry.x2(line);
        boolean level = geometry.y1(line) == geometry.y2(line);
        double x1 = placed(pen, camera.screenX(geometry.x1(line)), upright);
        double y1 = placed(pen, camera.screenY(geometry.y1(line)), level);
        double x2 = placed(pen, camera.screenX(geometry.x2(line)), upright);
        double y2 = placed(pen, camera.screenY(geometry.y2(line)), level);
        if (Math.abs(x1 - x2) >= SHORTEST || Math.abs(y1 - y2) >= SHORTEST) {
            pen.line(x1, y1, x2, y2, width, color, PixelBuffer.OPAQUE);
        }
    }

    private static double placed(Pen pen, double at, boolean alongAxis) {
        return alongAxis ? pen.sharp(at) : at;
    }

    private static double specialWidth(double scale) {
        return Math.clamp(scale * 4, 1.4, 2.4);
    }

    private static Style style(MapDocument document, int index) {
        Linedef line = document.line(index);
        if (line.special() != 0) {
            return Style.SPECIAL;
        }
        MapGeometry geometry = document.geometry();
        if (geometry.back(index) == MapGeometry.VOID) {
            return Style.WALL;
        }
        if (line.has(Linedef.SECRET)) {
            return Style.SECRET;
        }
        Sector front = document.sector(geometry.front(index));
        Sector back = document.sector(geometry.back(index));
        boolean level = front.floorHeight() == back.floorHeight() && front.ceilingHeight() == back.ceilingHeight();
        return level ? Style.SEAM : Style.STEP;
    }

    private static int color(Style style, MapPalette palette) {
        return switch (style) {
            case SEAM -> palette.seam();
            case STEP -> palette.step();
            case WALL -> palette.wall();
            case SECRET -> palette.secret();
            case SPECIAL -> palette.special();
        };
    }
}

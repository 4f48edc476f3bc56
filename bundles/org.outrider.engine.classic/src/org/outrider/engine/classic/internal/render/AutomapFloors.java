/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.render.art.RenderResources;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.World;

/** Fills the floors of the automap with their flats, as bright as their sectors. */
final class AutomapFloors {

    private static final int DARKEST = 31;
    private static final int LIGHT_TO_MAP_SHIFT = 3;
    private static final int FLAT_SIZE = 64;
    private static final int FLAT_MASK = FLAT_SIZE - 1;

    private final Canvas canvas;
    private final MapProjection projection;
    private final RenderResources resources;
    private final CurrentPictures pictures;
    private final Level level;
    private final FloorPolygons polygons;
    private double[] xs = new double[64];
    private double[] ys = new double[64];

    AutomapFloors(Canvas canvas, MapProjection projection, RenderResources resources, Level level) {
        this.canvas = canvas;
        this.projection = projection;
        this.resources = resources;
        pictures = new CurrentPictures(resources);
        this.level = level;
        polygons = new FloorPolygons(level);
    }

    /**
     * Fills floors.
     *
     * @param shown which subsectors to show; null for all
     */
    void draw(World world, boolean @Nullable [] shown) {
        pictures.update(Math.max(world.levelTime - 1, 0));
        for (int i = 0; i < level.subsectorSector.length; i++) {
            Sector sector = world.sector(level.subsectorSector[i]);
            if ((shown == null || shown[i]) && sector.floorFlat >= 0 && isOnScreen(i)) {
                draw(polygons.corners(i), sector);
            }
        }
    }

    /** Whether the circle around a subsector reaches into the picture. */
    private boolean isOnScreen(int subsector) {
        double x = polygons.middleX(subsector);
        double y = polygons.middleY(subsector);
        double radius = polygons.radius(subsector) * projection.scale + 1;
        double column = projection.screenX(x, y);
        double row = projection.screenY(x, y);
        return column + radius >= 0 && column - radius < canvas.width && row + radius >= 0
                && row - radius < canvas.height;
    }

    private void draw(double[] corners, Sector sector) {
        int count = corners.length / 2;
        if (count > xs.length) {
            xs = new double[count];
            ys = new double[count];
        }
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            xs[i] = projection.screenX(corners[2 * i], corners[2 * i + 1]);
            ys[i] = projection.screenY(corners[2 * i], corners[2 * i + 1]);
            top = Math.min(top, ys[i]);
            bottom = Math.max(bottom, ys[i]);
        }
        byte[] flat = pictures.flats[sector.floorFlat];
        int map = DARKEST - (Math.min(Math.max(sector.lightLevel, 0), 255) >> LIGHT_TO_MAP_SHIFT);
        byte[] light = resources.colormaps().map(map);
        int last = (int) Math.min(Math.ceil(bottom - 0.5) - 1, canvas.height - 1);
        for (int y = (int) Math.max(Math.ceil(top - 0.5), 0); y <= last; y++) {
            drawRow(count, y, flat, light);
        }
    }

    private void drawRow(int count, int y, byte[] flat, byte[] light) {
        double row = y + 0.5;
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            int next = i + 1 == count ? 0 : i + 1;
            if (ys[i] <= row != ys[next] <= row) {
                double x = xs[i] + (row - ys[i]) / (ys[next] - ys[i]) * (xs[next] - xs[i]);
                left = Math.min(left, x);
                right = Math.max(right, x);
            }
        }
        int first = (int) Math.max(Math.ceil(left - 0.5), 0);
        int last = (int) Math.min(Math.ceil(right - 0.5) - 1, canvas.width - 1);
        int u = (int) (projection.mapX(first + 0.5, row) * Fixed.UNIT);
        int v = (int) (-projection.mapY(first + 0.5, row) * Fixed.UNIT);
        int uStep = (int) (projection.stepX() * Fixed.UNIT);
        int vStep = (int) (-projection.stepY() * Fixed.UNIT);
        for (int x = first; x <= last; x++) {
            int texel = (v >> Fixed.FRAC_BITS & FLAT_MASK) * FLAT_SIZE + (u >> Fixed.FRAC_BITS & FLAT_MASK);
            canvas.pixels[y * canvas.width + x] = light[flat[texel] & 0xFF];
            u += uStep;
            v += vStep;
        }
    }
}

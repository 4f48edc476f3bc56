/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.Surface.Kind;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.render.art.WallTexture;

/** Draws the sky: a picture that turns with the view, always as bright as it is (Doom 1.9). */
final class SkyDrawer {

    /** Shift from an angle to a column of the sky; 1024 columns are a full turn. */
    private static final int ANGLE_SHIFT = 22;
    /** Row of the picture that lies at the horizon, 16.16. */
    private static final int HORIZON = Fixed.of(100);

    private final ViewGeometry geometry;
    private final Viewpoint view;
    private final Lighting lighting;
    private final ColumnDrawer columns;
    private final Layers layers;
    private final OpenRows open;
    private final int step;
    private @Nullable WallTexture texture;

    SkyDrawer(Eye eye, Brushes brushes) {
        geometry = eye.geometry();
        view = eye.view();
        lighting = eye.lighting();
        columns = brushes.columns();
        layers = brushes.layers();
        open = brushes.open();
        step = (int) ((long) Fixed.of(ViewGeometry.BASE_FOCAL) * Fixed.UNIT / geometry.focalY);
    }

    /** Starts a frame; without a texture the sky is black. */
    void begin(@Nullable WallTexture newTexture) {
        texture = newTexture;
    }

    void draw(Visplane plane) {
        WallTexture sky = texture;
        for (int x = plane.minX; x <= plane.maxX; x++) {
            int top = plane.top[x + 1];
            int bottom = plane.bottom[x + 1];
            if (sky == null) {
                open.blank(x, top, bottom);
            } else if (top <= bottom) {
                int column = view.angle + geometry.xToAngle[x] >>> ANGLE_SHIFT & sky.widthMask;
                columns.draw(x, top, bottom, sky.strips[column],
                        HORIZON + (top - geometry.centerY) * step, step, lighting.sky());
                layers.far(x, top, bottom, Kind.SKY);
            }
        }
    }
}

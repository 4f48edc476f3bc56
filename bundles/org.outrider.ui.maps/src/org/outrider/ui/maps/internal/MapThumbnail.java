/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal;

import java.util.List;

import org.outrider.ui.maps.internal.model.MapDocument;
import org.outrider.ui.maps.internal.model.MapVocabulary;
import org.outrider.ui.maps.internal.render.Camera;
import org.outrider.ui.maps.internal.render.Layer;
import org.outrider.ui.maps.internal.render.MapPainter;
import org.outrider.ui.maps.internal.render.MapPalette;
import org.outrider.ui.maps.internal.render.PixelBuffer;
import org.outrider.ui.maps.internal.render.ViewOptions;

/** Draws a map small: its sectors and lines, no things. */
public final class MapThumbnail {

    private MapThumbnail() {
    }

    /**
     * A picture of the whole map. May be called by any thread.
     *
     * @param width   points
     * @param height  points
     * @param density pixels along a point
     */
    public static PixelBuffer draw(MapDocument document, MapVocabulary words, MapPalette palette, int width,
            int height, double density) {
        Camera camera = Camera.fitting(document.original().bounds(), width, height).dense(density);
        PixelBuffer buffer = new PixelBuffer(camera.width(), camera.height(), density);
        new MapPainter(document, words).paint(buffer, new MapPainter.Scene(camera,
                ViewOptions.INITIAL.with(Layer.THINGS, false), palette, null, null, List.of(), List.of()));
        return buffer;
    }
}

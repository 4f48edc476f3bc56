/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal;

import java.nio.ByteBuffer;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.outrider.ui.maps.internal.render.PixelBuffer;

/** Makes images of pixels. */
public final class PixelImages {

    private static final PaletteData DIRECT = new PaletteData(0xFF0000, 0xFF00, 0xFF);
    private static final int DEPTH = 32;
    private static final double PERCENT = 100;

    private PixelImages() {
    }

    /** Pixels along a point of the screen that a control is on. Only for the workbench's thread. */
    public static double density(Control control) {
        return control.getMonitor().getZoom() / PERCENT;
    }

    /**
     * The pixels as an image as large as they are in points, which the caller disposes of. Only for the workbench's
     * thread.
     */
    public static Image of(PixelBuffer buffer) {
        byte[] bytes = new byte[buffer.width() * buffer.height() * Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().put(buffer.pixels());
        ImageData data = new ImageData(buffer.width(), buffer.height(), DEPTH, DIRECT, Integer.BYTES, bytes);
        ImageDataProvider provider = zoom -> at(data, zoom / PERCENT / buffer.density());
        return new Image(Display.getCurrent(), provider);
    }

    private static ImageData at(ImageData data, double factor) {
        return factor == 1 ? data
                : data.scaledTo((int) Math.round(data.width * factor), (int) Math.round(data.height * factor));
    }
}

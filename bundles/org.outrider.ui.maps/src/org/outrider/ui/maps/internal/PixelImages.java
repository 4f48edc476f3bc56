/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal;

import java.nio.ByteBuffer;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;
import org.outrider.ui.maps.internal.render.PixelBuffer;

/** Makes images of pixels. */
public final class PixelImages {

    private static final PaletteData DIRECT = new PaletteData(0xFF0000, 0xFF00, 0xFF);
    private static final int DEPTH = 32;

    private PixelImages() {
    }

    /** The pixels as an image, which the caller disposes of. Only for the workbench's thread. */
    public static Image of(PixelBuffer buffer) {
        byte[] bytes = new byte[buffer.width() * buffer.height() * Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().put(buffer.pixels());
        return new Image(Display.getCurrent(),
                new ImageData(buffer.width(), buffer.height(), DEPTH, DIRECT, Integer.BYTES, bytes));
    }
}

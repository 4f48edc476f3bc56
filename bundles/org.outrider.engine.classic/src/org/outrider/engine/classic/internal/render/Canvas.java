/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

/** The pixels being drawn: palette indexes, row by row. */
final class Canvas {

    final int width;
    final int height;
    final byte[] pixels;

    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        pixels = new byte[width * height];
    }
}

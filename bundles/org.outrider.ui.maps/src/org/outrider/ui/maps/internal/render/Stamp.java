/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.render;

/**
 * An icon made ready to be put into pictures: how much of each pixel its inside and its rim cover.
 *
 * @param size   pixels along an edge, odd
 * @param inside coverage by row, 0 to {@link PixelBuffer#OPAQUE}
 * @param rim    coverage by row, likewise
 */
record Stamp(int size, int[] inside, int[] rim) {

    private static final double RIM = 1.1;

    /** An icon of a shape with a radius in pixels. */
    static Stamp of(IconShape shape, double radius) {
        int reach = (int) Math.ceil(radius * 1.2 + RIM) + 1;
        int size = 2 * reach + 1;
        int[] inside = new int[size * size];
        int[] rim = new int[size * size];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                double distance = radius * shape.distance((x - reach) / radius, (y - reach) / radius);
                inside[y * size + x] = coverage(0.5 - distance);
                rim[y * size + x] = coverage(0.5 + RIM - Math.abs(distance + 0.2)) * 3 / 4;
            }
        }
        return new Stamp(size, inside, rim);
    }

    /** Puts the icon into a picture with its middle at a pixel. */
    void draw(PixelBuffer buffer, int centerX, int centerY, int color, int rimColor) {
        int left = centerX - size / 2;
        int top = centerY - size / 2;
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                int at = y * size + x;
                if (rim[at] > 0) {
                    buffer.blend(left + x, top + y, rimColor, rim[at]);
                }
                if (inside[at] > 0) {
                    buffer.blend(left + x, top + y, color, inside[at]);
                }
            }
        }
    }

    private static int coverage(double amount) {
        return (int) (PixelBuffer.OPAQUE * Math.clamp(amount, 0, 1));
    }
}

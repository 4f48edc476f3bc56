/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.render;

import org.outrider.wad.map.BoundingBox;

/**
 * Which part of a map is looked at, and how large. Users work with scales between {@link #LEAST_SCALE} and
 * {@link #LARGEST_SCALE}.
 *
 * @param centerX what is in the middle, map units
 * @param centerY what is in the middle, map units
 * @param scale   pixels a map unit
 * @param width   of the picture in pixels, at least 1
 * @param height  of the picture in pixels, at least 1
 */
public record Camera(double centerX, double centerY, double scale, int width, int height) {

    /** A pixel takes 64 map units: the largest map that the format allows is then 1024 pixels wide. */
    public static final double LEAST_SCALE = 1 / 64.0;
    /** A map unit takes 32 pixels. */
    public static final double LARGEST_SCALE = 32;

    private static final double MARGIN = 0.94;

    public Camera {
        width = Math.max(1, width);
        height = Math.max(1, height);
    }

    /** A camera that sees all of a box, with a margin around it. */
    public static Camera fitting(BoundingBox box, int width, int height) {
        double scale = MARGIN * Math.min(Math.max(1, width) / (double) Math.max(1, box.width()),
                Math.max(1, height) / (double) Math.max(1, box.height()));
        return new Camera((box.left() + box.right()) / 2.0, (box.top() + box.bottom()) / 2.0,
                Math.clamp(scale, LEAST_SCALE, LARGEST_SCALE), width, height);
    }

    /** Where a map's x is in the picture: pixels from the left edge. */
    public double screenX(double x) {
        return (x - centerX) * scale + width / 2.0;
    }

    /** Where a map's y is in the picture: pixels from the upper edge. */
    public double screenY(double y) {
        return height / 2.0 - (y - centerY) * scale;
    }

    /** The map's x at a pixel. */
    public double mapX(double screenX) {
        return (screenX - width / 2.0) / scale + centerX;
    }

    /** The map's y at a pixel. */
    public double mapY(double screenY) {
        return (height / 2.0 - screenY) / scale + centerY;
    }

    /** Zooms so that what is at a pixel stays there. */
    public Camera zoomedAt(double screenX, double screenY, double newScale) {
        double clamped = Math.clamp(newScale, LEAST_SCALE, LARGEST_SCALE);
        double x = mapX(screenX);
        double y = mapY(screenY);
        return new Camera(x - (screenX - width / 2.0) / clamped, y - (height / 2.0 - screenY) / clamped, clamped,
                width, height);
    }

    /** Moves the picture's content by pixels. */
    public Camera panned(double dx, double dy) {
        return new Camera(centerX - dx / scale, centerY + dy / scale, scale, width, height);
    }

    /** Looks at another point. */
    public Camera centeredAt(double x, double y) {
        return new Camera(x, y, scale, width, height);
    }

    /** Has a picture of another size with the same point in its middle. */
    public Camera resized(int newWidth, int newHeight) {
        return new Camera(centerX, centerY, scale, newWidth, newHeight);
    }

    /** The same for a screen of which a point takes several pixels. */
    public Camera dense(double density) {
        return new Camera(centerX, centerY, scale * density, (int) Math.round(width * density),
                (int) Math.round(height * density));
    }

    /** Whether a point is in the picture, at least so many pixels from its edges. */
    public boolean sees(double x, double y, double margin) {
        double atX = screenX(x);
        double atY = screenY(y);
        return atX >= margin && atY >= margin && atX <= width - margin && atY <= height - margin;
    }
}

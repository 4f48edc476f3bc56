/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.math.Trig;

/**
 * The tables by which a view of some size is projected; immutable.
 *
 * <p>Doom 1.9 sees 90 degrees across a picture of 320 by 200 pixels that its screen shows 1.2 times as tall as wide.
 * {@link #classic(int, int)} keeps that for any size; {@link #squarePixels(int, int)} is ViZDoom's (ZDoom's) rule.
 */
public final class ViewGeometry {

    /** Width of the picture for which the game's data are made. */
    static final int BASE_WIDTH = 320;
    /** Half of it, to which scales relate: the focal length in pixels. */
    static final int BASE_FOCAL = BASE_WIDTH / 2;
    /** Smallest and largest view. */
    public static final int MIN_WIDTH = 32;
    public static final int MIN_HEIGHT = 24;
    public static final int MAX_WIDTH = 1920;
    public static final int MAX_HEIGHT = 1200;

    /** Index of the tangent of half the field of view, 45 degrees. */
    private static final int HALF_FIELD = Trig.FINE_ANGLES / 4 + 1024;
    private static final int HALF_TURN_FINE = Trig.FINE_ANGLES / 2;
    /** The largest scale of a wall at the base size, 16.16. */
    private static final int MAX_SCALE = 64 * Fixed.UNIT;

    /** Pixels of the view. */
    public final int width;
    public final int height;
    /** The pixel straight ahead. */
    final int centerX;
    final int centerY;
    /** Pixels that a map unit covers at a distance of one map unit, across and down, 16.16. */
    final int focalX;
    final int focalY;
    /** Column of each fine angle in 0..4095, counted from 90 degrees to the right of the view. */
    final int[] angleToX;
    /** Angle of each column relative to the view; one more entry than columns. */
    final int[] xToAngle;
    /** Angle of the left edge. */
    final int clipAngle;
    /** For each row, the distance at which a plane one map unit above or below the eyes crosses it, 16.16. */
    final int[] rowSlope;
    /** For each column, how much longer its ray is than the distance, 16.16. */
    final int[] rayStretch;
    /** The largest scale of a wall, 16.16. */
    final int maxScale;

    private ViewGeometry(int width, int height, int focalX, int focalY) {
        if (width < MIN_WIDTH || width > MAX_WIDTH || height < MIN_HEIGHT || height > MAX_HEIGHT) {
            throw new IllegalArgumentException("a view of " + width + " by " + height + " pixels; from " + MIN_WIDTH
                    + " by " + MIN_HEIGHT + " to " + MAX_WIDTH + " by " + MAX_HEIGHT + " can be drawn");
        }
        this.width = width;
        this.height = height;
        this.focalX = focalX;
        this.focalY = focalY;
        centerX = width / 2;
        centerY = height / 2;
        maxScale = (int) Math.min((long) MAX_SCALE * focalY / Fixed.of(BASE_FOCAL), Integer.MAX_VALUE >> 4);
        angleToX = new int[HALF_TURN_FINE];
        xToAngle = new int[width + 1];
        mapAngles();
        clipAngle = xToAngle[0];
        rowSlope = new int[height];
        for (int y = 0; y < height; y++) {
            int dy = Math.abs(Fixed.of(y - centerY) + Fixed.UNIT / 2);
            rowSlope[y] = Fixed.div(focalY, dy);
        }
        rayStretch = new int[width];
        for (int x = 0; x < width; x++) {
            rayStretch[x] = Fixed.div(Fixed.UNIT, Math.abs(Trig.cos(xToAngle[x])));
        }
    }

    /**
     * A view as Doom 1.9 shows it: 90 degrees from edge to edge, whatever the size. At 320 by 200 every pixel is the
     * game's.
     *
     * @throws IllegalArgumentException where the size is out of range
     */
    public static ViewGeometry classic(int width, int height) {
        int focal = Fixed.of(width / 2);
        return new ViewGeometry(width, height, focal, focal);
    }

    /**
     * A view on square pixels: 90 degrees across at an aspect of 4:3; wider pictures show more at the sides (16:9 sees
     * 106 degrees) and narrower ones more above and below, as ViZDoom does.
     *
     * @throws IllegalArgumentException where the size is out of range
     */
    public static ViewGeometry squarePixels(int width, int height) {
        int focal = width * 3 >= height * 4 ? Fixed.of(height) / 3 * 2 : Fixed.of(width) / 2;
        return new ViewGeometry(width, height, focal, (int) (focal * 6L / 5));
    }

    /**
     * The same view without its lowest rows, which a status bar covers.
     *
     * @param rows number of rows covered
     */
    public ViewGeometry above(int rows) {
        return new ViewGeometry(width, height - rows, focalX, focalY);
    }

    /** Distance in map units at which things have a scale, 16.16. */
    float distanceOf(int scale) {
        return (float) focalY / scale;
    }

    private void mapAngles() {
        int center = Fixed.of(centerX);
        int focal = Fixed.div(focalX, Trig.tangent(HALF_FIELD));
        for (int i = 0; i < angleToX.length; i++) {
            long offset = (long) Trig.tangent(i) * focal >> Fixed.FRAC_BITS;
            long column = center - offset + Fixed.UNIT - 1 >> Fixed.FRAC_BITS;
            angleToX[i] = (int) Math.min(Math.max(column, -1), width + 1);
        }
        for (int x = 0; x <= width; x++) {
            int i = 0;
            while (angleToX[i] > x) {
                i++;
            }
            xToAngle[x] = (i << Trig.ANGLE_TO_FINE_SHIFT) - Angle.ANG90;
        }
        for (int i = 0; i < angleToX.length; i++) {
            angleToX[i] = Math.min(Math.max(angleToX[i], 0), width);
        }
    }
}

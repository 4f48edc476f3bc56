/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.solid;

/**
 * From where, and how, a sculpture is drawn.
 *
 * <p>The space of the view has x to the right, y up and z towards the eye, in pixels.
 *
 * @param view  the thing's floor frame as the view sees it
 * @param focus distance at which a unit is a pixel; infinite for no perspective
 * @param film  what the picture is drawn on
 */
public record Camera(Frame view, double focus, Film film) {

    private static final double FAR = 1000;
    private static final Film THING = new Film(192, 192, 96, 144, 96, 144);
    /** Doom 1.9: weapons are placed on a screen of 320 by 200, and (1, 32) is their place while they are held. */
    private static final Film SCREEN = new Film(320, 200, 160, 100, 1, 32);

    /**
     * What a picture is drawn on.
     *
     * @param width   pixels
     * @param height  pixels
     * @param centerX column of the view's origin
     * @param centerY row of the view's origin
     * @param anchorX column of the sprite's place
     * @param anchorY row of the sprite's place
     */
    record Film(int width, int height, int centerX, int centerY, int anchorX, int anchorY) {
    }

    /**
     * The view of one of a sprite's rotations. Doom 1.9: number 1 looks at the eye, each further one is turned an
     * eighth to its right, so that number 3 looks to the left of the screen.
     *
     * @param rotation 1 to 8
     * @param tilt     degrees by which the eye looks down
     */
    public static Camera rotation(int rotation, double tilt) {
        // The floor as seen by an eye before the thing that looks level: its left is the view's right.
        Frame facing = new Frame(new Vec(0, 0, 0), new Vec(0, 0, 1), new Vec(1, 0, 0), new Vec(0, 1, 0));
        Frame tilted = facing.bow(tilt);
        return new Camera(tilted.turn(-45 * (rotation - 1)), Double.POSITIVE_INFINITY, THING);
    }

    /**
     * The view along what is held in the hands: the eye is at the floor frame's origin and looks forward.
     *
     * @param focus distance at which a unit is a pixel
     */
    public static Camera held(double focus) {
        Frame before = new Frame(new Vec(0, 0, 0), new Vec(0, 0, -1), new Vec(-1, 0, 0), new Vec(0, 1, 0));
        return new Camera(before, focus, SCREEN);
    }

    /** Whether things look smaller from afar. */
    boolean hasPerspective() {
        return !Double.isInfinite(focus);
    }

    /** Where the ray of a pixel starts. */
    Vec from(double x, double y) {
        return !hasPerspective() ? new Vec(x, y, FAR) : new Vec(0, 0, 0);
    }

    /** The direction of a pixel's ray. */
    Vec direction(double x, double y) {
        return !hasPerspective() ? new Vec(0, 0, -1) : new Vec(x / focus, y / focus, -1);
    }

    /** Pixels that a unit takes at a place of the view. */
    double scale(Vec place) {
        return !hasPerspective() ? 1 : focus / Math.max(1, -place.z());
    }
}

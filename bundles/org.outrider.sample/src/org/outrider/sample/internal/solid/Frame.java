/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.solid;

/**
 * A place in space with three axes at right angles: where a shape is and how it is turned.
 *
 * @param origin  the place
 * @param forward the x axis
 * @param left    the y axis
 * @param up      the z axis
 */
public record Frame(Vec origin, Vec forward, Vec left, Vec up) {

    /** The frame of the whole thing: on the floor, looking forward. */
    public static final Frame FLOOR = new Frame(new Vec(0, 0, 0), new Vec(1, 0, 0), new Vec(0, 1, 0),
            new Vec(0, 0, 1));

    /** A frame between two places whose z axis points from the first to the second. */
    public static Frame along(Vec from, Vec to) {
        Vec up = to.minus(from).unit();
        Vec aside = Math.abs(up.y()) < 0.9 ? new Vec(0, 1, 0) : new Vec(1, 0, 0);
        Vec forward = aside.cross(up).unit();
        return new Frame(from.toward(to, 0.5), forward, up.cross(forward), up);
    }

    /** Moved along its own axes. */
    public Frame move(double x, double y, double z) {
        return new Frame(toOuter(new Vec(x, y, z)), forward, left, up);
    }

    /** Turned to its left by degrees. */
    public Frame turn(double degrees) {
        double cos = cos(degrees);
        double sin = sin(degrees);
        return new Frame(origin, forward.times(cos).plus(left.times(sin)),
                left.times(cos).minus(forward.times(sin)), up);
    }

    /** Bowed forward by degrees: its up axis leans towards where it looks. */
    public Frame bow(double degrees) {
        double cos = cos(degrees);
        double sin = sin(degrees);
        return new Frame(origin, forward.times(cos).minus(up.times(sin)), left,
                up.times(cos).plus(forward.times(sin)));
    }

    /** Tilted to its right by degrees: its up axis leans to the right. */
    public Frame roll(double degrees) {
        double cos = cos(degrees);
        double sin = sin(degrees);
        return new Frame(origin, forward, left.times(cos).plus(up.times(sin)),
                up.times(cos).minus(left.times(sin)));
    }

    /** A place or frame given in this frame, in the space that this frame is in. */
    public Vec toOuter(Vec inner) {
        return origin.plus(rotate(inner));
    }

    /** A place of the space that this frame is in, as this frame sees it. */
    public Vec toInner(Vec outer) {
        return unrotate(outer.minus(origin));
    }

    /** A direction given in this frame, in the space that this frame is in. */
    public Vec rotate(Vec inner) {
        return forward.times(inner.x()).plus(left.times(inner.y())).plus(up.times(inner.z()));
    }

    /** A direction of the space that this frame is in, as this frame sees it. */
    public Vec unrotate(Vec outer) {
        return new Vec(outer.dot(forward), outer.dot(left), outer.dot(up));
    }

    /** A frame given in this frame, in the space that this frame is in. */
    public Frame toOuter(Frame inner) {
        return new Frame(toOuter(inner.origin), rotate(inner.forward), rotate(inner.left), rotate(inner.up));
    }

    private static double cos(double degrees) {
        return StrictMath.cos(StrictMath.toRadians(degrees));
    }

    private static double sin(double degrees) {
        return StrictMath.sin(StrictMath.toRadians(degrees));
    }
}

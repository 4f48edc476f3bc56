/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.solid;

/**
 * A place or direction in space, in map units.
 *
 * @param x forward, as the thing looks
 * @param y to its left
 * @param z up
 */
public record Vec(double x, double y, double z) {

    /** The sum. */
    public Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y, z + other.z);
    }

    /** The way from another place to this one. */
    public Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y, z - other.z);
    }

    /** So many times as long. */
    public Vec times(double factor) {
        return new Vec(x * factor, y * factor, z * factor);
    }

    /** The scalar product. */
    public double dot(Vec other) {
        return x * other.x + y * other.y + z * other.z;
    }

    /** The vector product, at right angles to both. */
    public Vec cross(Vec other) {
        return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    /** The distance from the origin. */
    public double length() {
        return Math.sqrt(dot(this));
    }

    /** The same direction with length 1. */
    public Vec unit() {
        return times(1 / length());
    }

    /** The place at a part of the way to another one. */
    public Vec toward(Vec other, double part) {
        return plus(other.minus(this).times(part));
    }

    /** The mirror image on the other side of the thing: left and right exchanged. */
    public Vec mirrored() {
        return new Vec(x, -y, z);
    }
}

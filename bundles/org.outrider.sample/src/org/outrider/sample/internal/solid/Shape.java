/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.solid;

/** A solid around the origin of a frame of its own. */
public sealed interface Shape {

    /**
     * How far along a ray it meets the shape first.
     *
     * @param from      where the ray starts, outside of the shape
     * @param direction the ray's direction
     * @return multiples of the direction's length; infinite where it misses
     */
    double meet(Vec from, Vec direction);

    /** The direction, of length 1, in which the surface looks at a place on it. */
    Vec normal(Vec place);

    /** The distance from the origin within which all of it lies. */
    double reach();

    /** The same shape, so many times as large. */
    Shape scaled(double factor);

    /** A ball. */
    static Shape ball(double radius) {
        return new Egg(radius, radius, radius);
    }

    /**
     * A ball that is stretched along the axes.
     *
     * @param x half its length
     * @param y half its width
     * @param z half its height
     */
    record Egg(double x, double y, double z) implements Shape {

        @Override
        public double meet(Vec from, Vec direction) {
            Vec start = new Vec(from.x() / x, from.y() / y, from.z() / z);
            Vec way = new Vec(direction.x() / x, direction.y() / y, direction.z() / z);
            double a = way.dot(way);
            double half = start.dot(way);
            double root = half * half - a * (start.dot(start) - 1);
            return root < 0 ? Double.POSITIVE_INFINITY : (-half - Math.sqrt(root)) / a;
        }

        @Override
        public Vec normal(Vec place) {
            return new Vec(place.x() / (x * x), place.y() / (y * y), place.z() / (z * z)).unit();
        }

        @Override
        public double reach() {
            return Math.max(x, Math.max(y, z));
        }

        @Override
        public Shape scaled(double factor) {
            return new Egg(x * factor, y * factor, z * factor);
        }
    }

    /**
     * A box.
     *
     * @param x half its length
     * @param y half its width
     * @param z half its height
     */
    record Block(double x, double y, double z) implements Shape {

        @Override
        public double meet(Vec from, Vec direction) {
            double enter = Math.max(enter(from.x(), direction.x(), x),
                    Math.max(enter(from.y(), direction.y(), y), enter(from.z(), direction.z(), z)));
            double leave = Math.min(leave(from.x(), direction.x(), x),
                    Math.min(leave(from.y(), direction.y(), y), leave(from.z(), direction.z(), z)));
            return enter < leave ? enter : Double.POSITIVE_INFINITY;
        }

        private static double enter(double from, double way, double half) {
            if (way == 0) {
                return Math.abs(from) < half ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            }
            return (-from - Math.copySign(half, way)) / way;
        }

        private static double leave(double from, double way, double half) {
            return way == 0 ? Double.POSITIVE_INFINITY : (-from + Math.copySign(half, way)) / way;
        }

        @Override
        public Vec normal(Vec place) {
            double alongX = Math.abs(place.x()) / x;
            double alongY = Math.abs(place.y()) / y;
            double alongZ = Math.abs(place.z()) / z;
            if (alongX >= alongY && alongX >= alongZ) {
                return new Vec(Math.signum(place.x()), 0, 0);
            }
            return alongY >= alongZ ? new Vec(0, Math.signum(place.y()), 0) : new Vec(0, 0, Math.signum(place.z()));
        }

        @Override
        public double reach() {
            return new Vec(x, y, z).length();
        }

        @Override
        public Shape scaled(double factor) {
            return new Block(x * factor, y * factor, z * factor);
        }
    }

    /**
     * An upright drum or, with unequal radii, a stump or spike.
     *
     * @param bottom radius at its bottom
     * @param top    radius at its top
     * @param half   half its height
     */
    record Drum(double bottom, double top, double half) implements Shape {

        @Override
        public double meet(Vec from, Vec direction) {
            double nearest = Math.min(lid(from, direction, -half, bottom), lid(from, direction, half, top));
            double slope = (top - bottom) / (2 * half);
            double radius = (bottom + top) / 2 + slope * from.z();
            double a = direction.x() * direction.x() + direction.y() * direction.y()
                    - slope * slope * direction.z() * direction.z();
            double b = from.x() * direction.x() + from.y() * direction.y() - slope * radius * direction.z();
            double root = b * b - a * (from.x() * from.x() + from.y() * from.y() - radius * radius);
            if (root >= 0 && Math.abs(a) > 1e-12) {
                nearest = Math.min(nearest, side(from, direction, (-b - Math.sqrt(root)) / a));
                nearest = Math.min(nearest, side(from, direction, (-b + Math.sqrt(root)) / a));
            }
            return nearest;
        }

        private double side(Vec from, Vec direction, double distance) {
            return Math.abs(from.z() + distance * direction.z()) <= half ? distance : Double.POSITIVE_INFINITY;
        }

        private static double lid(Vec from, Vec direction, double height, double radius) {
            double distance = (height - from.z()) / direction.z();
            double x = from.x() + distance * direction.x();
            double y = from.y() + distance * direction.y();
            return x * x + y * y <= radius * radius ? distance : Double.POSITIVE_INFINITY;
        }

        @Override
        public Vec normal(Vec place) {
            double rim = half - 1e-6;
            if (Math.abs(place.z()) > rim) {
                return new Vec(0, 0, Math.signum(place.z()));
            }
            double slope = (top - bottom) / (2 * half);
            double around = Math.sqrt(place.x() * place.x() + place.y() * place.y());
            return new Vec(place.x() / around, place.y() / around, -slope).unit();
        }

        @Override
        public double reach() {
            double widest = Math.max(bottom, top);
            return Math.sqrt(widest * widest + half * half);
        }

        @Override
        public Shape scaled(double factor) {
            return new Drum(bottom * factor, top * factor, half * factor);
        }
    }
}

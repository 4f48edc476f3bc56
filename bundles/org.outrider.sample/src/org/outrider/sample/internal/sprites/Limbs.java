/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.sprites;

import org.outrider.sample.internal.solid.Vec;

/** Where knees and elbows are. */
final class Limbs {

    private Limbs() {
    }

    /**
     * The joint between two bones.
     *
     * @param from   where the first bone starts
     * @param to     where the second ends; pulled nearer where the bones are too short
     * @param first  length of the first bone
     * @param second length of the second bone
     * @param bend   the side to which the joint points
     */
    static Vec joint(Vec from, Vec to, double first, double second, Vec bend) {
        Vec end = within(from, to, first + second);
        Vec way = end.minus(from);
        double length = Math.max(way.length(), Math.abs(first - second) + 0.01);
        Vec along = way.unit();
        double part = (first * first - second * second + length * length) / (2 * length);
        double aside = Math.sqrt(Math.max(0, first * first - part * part));
        Vec out = bend.minus(along.times(bend.dot(along))).unit();
        return from.plus(along.times(part)).plus(out.times(aside));
    }

    /** A place no farther from another one than so much, on the way to where it was meant. */
    static Vec within(Vec from, Vec to, double most) {
        Vec way = to.minus(from);
        return way.length() <= most ? to : from.plus(way.unit().times(most));
    }
}

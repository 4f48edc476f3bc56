/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render.art;

/**
 * A run of flats or wall textures that are shown in turn.
 *
 * @param flat true for flats, false for wall textures
 * @param first number of the first
 * @param count how many there are, at least 2
 * @param phase the number of the first by which Doom 1.9 decides what is shown when
 * @param tics how long each is shown
 */
public record PictureCycle(boolean flat, int first, int count, int phase, int tics) {

    /**
     * The picture that stands for one of the run at a time. Doom 1.9 counts from the picture's number among all, not
     * from its place in the run.
     *
     * @param picture number of a picture of the run
     * @param time tics of the level
     */
    public int shown(int picture, int time) {
        return first + (time / tics + picture - first + phase) % count;
    }
}

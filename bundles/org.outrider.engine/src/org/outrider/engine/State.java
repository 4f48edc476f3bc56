/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What an agent sees of a game at one moment.
 *
 * <p>A game has one state and fills it anew: what is to outlast the next update must be copied. Buffers are direct,
 * begin at position 0 and are not to be written to; each is null where the setup's {@link Observation} leaves it out.
 */
public interface State {

    /** Number of the state in its episode, from 1. */
    int number();

    /** Tics of the map that had passed. */
    int tic();

    /** Values of the setup's variables, in their order. */
    double[] gameVariables();

    /** The picture, in the format and size of the observation. */
    @Nullable ByteBuffer screen();

    /** Distance of each pixel (height x width), 0 is near, 255 far; it grows with the distance, not in proportion. */
    @Nullable ByteBuffer depth();

    /** Distance of each pixel (height x width) along the view's direction in map units; the sky is infinitely far. */
    @Nullable FloatBuffer linearDepth();

    /** Value of the object that each pixel belongs to (height x width), see {@link LabelList#value(int)}. */
    @Nullable ByteBuffer labels();

    /**
     * The automap, in the format and size of the observation. What has been seen, which {@link AutomapMode#NORMAL} goes
     * by, is what was in view when the episode's states were drawn.
     */
    @Nullable ByteBuffer automap();

    /** The objects in the labels buffer. */
    @Nullable LabelList labelList();

    /** All objects of the map. */
    @Nullable ObjectList objects();

    /** All sectors of the map. */
    @Nullable SectorList sectors();
}

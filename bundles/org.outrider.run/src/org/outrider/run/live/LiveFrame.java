/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.live;

import java.nio.ByteBuffer;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.Observation;
import org.outrider.engine.State;

/**
 * What the player of an episode saw after a tic. It belongs to whoever took it from its watch.
 *
 * <p>Each picture is null where the observation leaves it out; their layouts are those of {@link State}.
 *
 * @param sample      how the episode stood then
 * @param observation what was to be drawn, and at which size
 * @param screen      the view
 * @param depth       distance of each pixel, 0 near, 255 far
 * @param labels      object that each pixel belongs to
 * @param automap     the map
 */
public record LiveFrame(LiveSample sample, Observation observation, byte @Nullable [] screen,
        byte @Nullable [] depth, byte @Nullable [] labels, byte @Nullable [] automap) {

    /** Copies what a game shows. */
    public static LiveFrame of(LiveSample sample, Observation observation, State state) {
        return new LiveFrame(sample, observation, copy(state.screen()), copy(state.depth()), copy(state.labels()),
                copy(state.automap()));
    }

    private static byte @Nullable [] copy(@Nullable ByteBuffer buffer) {
        if (buffer == null) {
            return null;
        }
        byte[] bytes = new byte[buffer.limit()];
        buffer.get(0, bytes);
        return bytes;
    }
}

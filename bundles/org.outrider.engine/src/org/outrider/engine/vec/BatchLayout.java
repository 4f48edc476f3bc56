/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vec;

import java.nio.ByteBuffer;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.Observation;
import org.outrider.engine.State;

/**
 * Where what a game shows lies in a batch: the planes of the screen, then depth, labels, automap.
 *
 * @param screenPlanes number of planes of the screen; 0 where it is not observed
 * @param depthPlanes 1 where depth is observed, else 0
 * @param labelPlanes 1 where labels are observed, else 0
 * @param automapPlanes number of planes of the automap; 0 where it is not observed
 * @param height of all planes in pixels
 * @param width of all planes in pixels
 */
record BatchLayout(int screenPlanes, int depthPlanes, int labelPlanes, int automapPlanes, int height, int width) {

    /**
     * The layout for an observation.
     *
     * @throws IllegalArgumentException where pictures are observed in a format that is not planar
     */
    static BatchLayout of(Observation observation) {
        boolean pictures = observation.screen() || observation.automap();
        if (pictures && !observation.format().isPlanar()) {
            throw new IllegalArgumentException("a batch consists of planes, and those of " + observation.format()
                    + " are mixed; CRCGCB, CBCGCR, GRAY8 and DOOM_256_COLORS8 are planar");
        }
        int planes = observation.format().channels();
        return new BatchLayout(observation.screen() ? planes : 0, observation.depth() ? 1 : 0,
                observation.labels() ? 1 : 0, observation.automap() ? planes : 0, observation.resolution().height(),
                observation.resolution().width());
    }

    int channels() {
        return screenPlanes + depthPlanes + labelPlanes + automapPlanes;
    }

    /** Bytes of a batch of so many games. */
    int bytes(int games) {
        return Math.toIntExact((long) games * channels() * height * width);
    }

    /** Copies what a state shows to its place in a batch. */
    void write(State state, ByteBuffer batch, int game) {
        int at = bytes(game);
        at = write(state.screen(), screenPlanes, batch, at);
        at = write(state.depth(), depthPlanes, batch, at);
        at = write(state.labels(), labelPlanes, batch, at);
        write(state.automap(), automapPlanes, batch, at);
    }

    private int write(@Nullable ByteBuffer source, int planes, ByteBuffer batch, int at) {
        int bytes = planes * height * width;
        if (source != null && bytes > 0) {
            batch.put(at, source, 0, bytes);
        }
        return at + bytes;
    }
}

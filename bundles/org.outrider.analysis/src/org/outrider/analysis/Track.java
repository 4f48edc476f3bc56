/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The player's way through an episode: its position every few tics, kept in arrays.
 *
 * <p>Sample i was taken {@code ticsPerSample * i} tics after the first; the last one may have come sooner.
 */
public final class Track {

    /** Doom 1.9: no player runs farther than 30 units a tic along an axis; who got this far was teleported. */
    static final double JUMP = 64;

    private final int ticsPerSample;
    private final int tics;
    private final float[] positions;
    private final BitSet jumps;

    private Track(int ticsPerSample, int tics, float[] positions, BitSet jumps) {
        this.ticsPerSample = ticsPerSample;
        this.tics = tics;
        this.positions = positions;
        this.jumps = jumps;
    }

    /**
     * A track that was written down before.
     *
     * @param tics      from the first sample to the last
     * @param positions x and y of each sample in turn; owned by the track from now on
     * @param jumps     the samples that were reached by a teleport
     */
    public static Track of(int ticsPerSample, int tics, float[] positions, BitSet jumps) {
        return new Track(ticsPerSample, tics, positions, (BitSet) jumps.clone());
    }

    /** The number of samples. */
    public int size() {
        return positions.length / 2;
    }

    /** Tics from one sample to the next. */
    public int ticsPerSample() {
        return ticsPerSample;
    }

    /** The tic of a sample, counted from the first position. */
    public int tic(int sample) {
        return Math.min(sample * ticsPerSample, tics);
    }

    /** Position in map units. */
    public double x(int sample) {
        return positions[sample * 2];
    }

    /** Position in map units. */
    public double y(int sample) {
        return positions[sample * 2 + 1];
    }

    /** Whether the player got from the sample before to this one by a teleport. */
    public boolean isJump(int sample) {
        return jumps.get(sample);
    }

    /** Writes down a track. */
    public static final class Recorder {

        private final int ticsPerSample;
        private final BitSet jumps = new BitSet();
        private float[] positions = new float[1024];
        private int samples;
        private int tics = -1;
        private double lastX;
        private double lastY;
        private boolean jumped;

        /**
         * Starts an empty track.
         *
         * @param ticsPerSample at least 1
         */
        public Recorder(int ticsPerSample) {
            if (ticsPerSample < 1) {
                throw new IllegalArgumentException("tics per sample: " + ticsPerSample);
            }
            this.ticsPerSample = ticsPerSample;
        }

        /** The player stands here; to be told once for the start and once after every tic. */
        public void moveTo(double x, double y) {
            jumped |= tics >= 0 && Math.hypot(x - lastX, y - lastY) >= JUMP;
            lastX = x;
            lastY = y;
            tics++;
            if (tics % ticsPerSample == 0) {
                keep();
            }
        }

        /** The track so far, with the last position as its last sample. */
        public Track toTrack() {
            boolean between = tics > 0 && tics % ticsPerSample != 0;
            float[] kept = Arrays.copyOf(positions, (between ? samples + 1 : samples) * 2);
            BitSet keptJumps = (BitSet) jumps.clone();
            if (between) {
                kept[samples * 2] = (float) lastX;
                kept[samples * 2 + 1] = (float) lastY;
                keptJumps.set(samples, jumped);
            }
            return new Track(ticsPerSample, Math.max(tics, 0), kept, keptJumps);
        }

        private void keep() {
            if (samples * 2 == positions.length) {
                positions = Arrays.copyOf(positions, positions.length * 2);
            }
            positions[samples * 2] = (float) lastX;
            positions[samples * 2 + 1] = (float) lastY;
            jumps.set(samples, jumped);
            jumped = false;
            samples++;
        }
    }
}

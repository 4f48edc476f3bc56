/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store.internal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.outrider.analysis.Coverage;
import org.outrider.analysis.HealthPoint;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Track;
import org.outrider.store.StoreException;

/**
 * The compact file of an episode: its track, its health and its coverage, which are too many for rows.
 *
 * <p>Compressed by gzip; inside, big-endian: the magic number, the version, tics per sample, tics, the number of
 * samples, their x as floats XORed with the float before, likewise y, a byte for each sample that is 1 where it was
 * reached by a teleport; the number of health points and their tics and values; three sets of indices (sectors, lines,
 * secrets), each its size and its members.
 */
public record EpisodeFile(Track track, List<HealthPoint> healthTimeline, Coverage coverage) {

    private static final int MAGIC = 0x4f555445;
    private static final int VERSION = 1;
    private static final int MOST = 1 << 26;

    /** Writes the file's content. */
    public void write(OutputStream target) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(target)))) {
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
            writeTrack(out);
            out.writeInt(healthTimeline.size());
            for (HealthPoint point : healthTimeline) {
                out.writeInt(point.tic());
                out.writeInt(point.health());
            }
            for (IndexSet set : List.of(coverage.sectors(), coverage.lines(), coverage.secrets())) {
                out.writeInt(set.size());
                for (int index : set.toArray()) {
                    out.writeInt(index);
                }
            }
        }
    }

    /**
     * Reads a file.
     *
     * @throws StoreException where it is missing or is no such file
     */
    public static EpisodeFile read(Path file) throws StoreException {
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
            int magic = in.readInt();
            int version = in.readInt();
            if (magic != MAGIC || version != VERSION) {
                throw new StoreException(file + ": is no episode's file of version " + VERSION);
            }
            Track track = readTrack(in);
            List<HealthPoint> health = new ArrayList<>();
            for (int left = count(in); left > 0; left--) {
                health.add(new HealthPoint(in.readInt(), in.readInt()));
            }
            return new EpisodeFile(track, health, new Coverage(readSet(in), readSet(in), readSet(in)));
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw new StoreException(file + ": the track of an episode cannot be read: " + e, e);
        }
    }

    private void writeTrack(DataOutputStream out) throws IOException {
        out.writeInt(track.ticsPerSample());
        out.writeInt(track.size() == 0 ? 0 : track.tic(track.size() - 1));
        out.writeInt(track.size());
        int before = 0;
        for (int sample = 0; sample < track.size(); sample++) {
            int bits = Float.floatToRawIntBits((float) track.x(sample));
            out.writeInt(bits ^ before);
            before = bits;
        }
        before = 0;
        for (int sample = 0; sample < track.size(); sample++) {
            int bits = Float.floatToRawIntBits((float) track.y(sample));
            out.writeInt(bits ^ before);
            before = bits;
        }
        for (int sample = 0; sample < track.size(); sample++) {
            out.writeBoolean(track.isJump(sample));
        }
    }

    private static Track readTrack(DataInputStream in) throws IOException {
        int ticsPerSample = in.readInt();
        int tics = in.readInt();
        int samples = count(in);
        float[] positions = new float[samples * 2];
        BitSet jumps = new BitSet();
        for (int axis = 0; axis < 2; axis++) {
            int bits = 0;
            for (int sample = 0; sample < samples; sample++) {
                bits ^= in.readInt();
                positions[sample * 2 + axis] = Float.intBitsToFloat(bits);
            }
        }
        for (int sample = 0; sample < samples; sample++) {
            jumps.set(sample, in.readBoolean());
        }
        return Track.of(ticsPerSample, tics, positions, jumps);
    }

    private static IndexSet readSet(DataInputStream in) throws IOException {
        int[] indices = new int[count(in)];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = in.readInt();
        }
        return IndexSet.of(indices);
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("a count of " + count);
        }
        return count;
    }
}

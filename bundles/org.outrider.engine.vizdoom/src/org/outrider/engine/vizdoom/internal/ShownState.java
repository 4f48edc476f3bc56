/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.ShortBuffer;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.GameSetup;
import org.outrider.engine.LabelList;
import org.outrider.engine.ObjectList;
import org.outrider.engine.Observation;
import org.outrider.engine.SectorList;
import org.outrider.engine.State;
import org.outrider.engine.vizdoom.internal.jni.NativeViZDoom;

/** The state of a game as ViZDoom last updated it. Pictures are copied when they are first asked for. */
final class ShownState implements State {

    private final Observation observation;
    private final ObjectTable table;
    private final Sectors sectors;
    private final int[] fields = new int[NativeViZDoom.STATE_FIELDS];
    private final int[] variables;
    private final double[] values;
    private final Pictures pictures;
    /** What is drawn, before it is made smaller; null where it needs not be. */
    private final @Nullable ByteBuffer drawn;
    private final @Nullable ByteBuffer screen;
    private final @Nullable ByteBuffer depth;
    private final @Nullable ByteBuffer labels;
    private final @Nullable ByteBuffer automap;
    private final @Nullable LabelList labelList;
    private final ObjectList objects = new ObjectList();
    private @Nullable SectorList sectorList;
    private @Nullable ByteBuffer heard;
    private long source;
    private boolean picturesStale;
    private boolean sectorsStale;

    ShownState(GameSetup setup, ObjectKinds kinds, Pictures pictures, Sectors sectors) {
        observation = setup.observation();
        this.sectors = sectors;
        this.pictures = pictures;
        drawn = pictures.asDrawn() ? null : buffer(observation.format().bytes(pictures.drawn()));
        table = new ObjectTable(kinds);
        variables = setup.variables().stream().mapToInt(Enum::ordinal).toArray();
        values = new double[variables.length];
        int pixels = observation.resolution().pixels();
        screen = observation.screen() ? buffer(observation.format().bytes(observation.resolution())) : null;
        depth = observation.depth() ? buffer(pixels) : null;
        labels = observation.labels() ? buffer(pixels) : null;
        automap = observation.automap() ? buffer(observation.format().bytes(observation.resolution())) : null;
        labelList = observation.labels() ? new LabelList() : null;
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocateDirect(bytes);
    }

    /**
     * Takes over the library's present state, which must not be gone: the episode is not over.
     *
     * @return false where the library has none
     */
    boolean take(long game) {
        if (NativeViZDoom.state(game, fields) != NativeViZDoom.OK || fields[NativeViZDoom.NUMBER] == 0) {
            return false;
        }
        source = game;
        NativeViZDoom.variables(game, variables, variables.length, values);
        table.read(game, fields);
        table.fill(objects);
        picturesStale = true;
        sectorsStale = true;
        return true;
    }

    /** Copies the pictures, unless that is done. */
    void show() {
        if (picturesStale) {
            picturesStale = false;
            show(NativeViZDoom.SCREEN, screen);
            show(NativeViZDoom.DEPTH, depth);
            show(NativeViZDoom.LABELS, labels);
            show(NativeViZDoom.AUTOMAP, automap);
            LabelList list = labelList;
            if (list != null) {
                table.fill(list, pictures);
            }
        }
    }

    private void show(int which, @Nullable ByteBuffer target) {
        ByteBuffer large = drawn;
        if (large == null || target == null) {
            copy(which, target);
            return;
        }
        boolean plane = which == NativeViZDoom.DEPTH || which == NativeViZDoom.LABELS;
        copy(which, large.limit(plane ? pictures.drawn().pixels() : large.capacity()));
        if (which == NativeViZDoom.DEPTH) {
            pictures.shrinkDepth(large, target);
        } else if (which == NativeViZDoom.LABELS) {
            pictures.pick(large, target);
        } else {
            pictures.shrink(observation.format(), large, target);
        }
    }

    private void copy(int which, @Nullable ByteBuffer target) {
        if (target != null) {
            int bytes = NativeViZDoom.copy(source, which, target, target.limit());
            if (bytes != target.limit()) {
                throw new IllegalStateException("ViZDoom's buffer " + which + " has " + bytes + " bytes, not "
                        + target.limit());
            }
        }
    }

    /** What was heard, see {@link org.outrider.engine.vizdoom.ViZDoomGame#audio()}; null where nothing is told. */
    @Nullable ShortBuffer audio() {
        int bytes = fields[NativeViZDoom.BYTES + NativeViZDoom.AUDIO];
        if (bytes == 0) {
            return null;
        }
        ByteBuffer buffer = heard;
        if (buffer == null || buffer.capacity() != bytes) {
            buffer = buffer(bytes).order(ByteOrder.nativeOrder());
            heard = buffer;
        }
        copy(NativeViZDoom.AUDIO, buffer);
        return buffer.asShortBuffer();
    }

    /** The objects of the map, in any case. */
    ObjectList allObjects() {
        return objects;
    }

    /** The sectors of the map, in any case. */
    SectorList allSectors() {
        SectorList known = sectorList;
        if (known == null || sectorsStale) {
            known = sectors.read(source, fields);
            sectorList = known;
            sectorsStale = false;
        }
        return known;
    }

    @Override
    public int number() {
        return fields[NativeViZDoom.NUMBER];
    }

    @Override
    public int tic() {
        return fields[NativeViZDoom.TIC];
    }

    @Override
    public double[] gameVariables() {
        return values;
    }

    @Override
    public @Nullable ByteBuffer screen() {
        return screen;
    }

    @Override
    public @Nullable ByteBuffer depth() {
        return depth;
    }

    @Override
    public @Nullable FloatBuffer linearDepth() {
        return null;
    }

    @Override
    public @Nullable ByteBuffer labels() {
        return labels;
    }

    @Override
    public @Nullable ByteBuffer automap() {
        return automap;
    }

    @Override
    public @Nullable LabelList labelList() {
        return labelList;
    }

    @Override
    public @Nullable ObjectList objects() {
        return observation.objects() ? objects : null;
    }

    @Override
    public @Nullable SectorList sectors() {
        return observation.sectors() ? allSectors() : null;
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.play;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.Game;
import org.outrider.engine.LabelList;
import org.outrider.engine.ObjectKind;
import org.outrider.engine.State;
import org.outrider.learn.VariableInput;
import org.outrider.learn.ViewSettings;

/**
 * Makes frames for a network of what a game shows: the planes of the picture, then depth, then one plane for each set
 * of kinds of things, 255 where such a thing is to be seen. Belongs to one thread.
 */
public final class FrameReader {

    private static final byte SEEN = (byte) 255;

    private final ViewSettings view;
    private final List<VariableInput> variables;
    private final int pixels;
    /** For each plane of things, which values of labels belong in it. */
    private final boolean[][] wanted;

    /** @param variables in the order of the game's setup */
    public FrameReader(ViewSettings view, List<VariableInput> variables) {
        this.view = view;
        this.variables = List.copyOf(variables);
        pixels = view.width() * view.height();
        wanted = new boolean[view.labels().size()][LabelList.OWN_WEAPON + 1];
    }

    /** Number of variables that are told with a frame. */
    public int variableCount() {
        return variables.size();
    }

    /** Makes a frame. */
    public void readFrame(State state, byte[] target, int offset) {
        int at = copy(state.screen(), view.color() ? 3 : 1, target, offset);
        if (view.depth()) {
            at = copy(state.depth(), 1, target, at);
        }
        if (wanted.length > 0) {
            readLabels(state, target, at);
        }
    }

    private int copy(@Nullable ByteBuffer source, int planes, byte[] target, int at) {
        if (source == null) {
            throw new IllegalArgumentException("the game does not show what the network is to see");
        }
        source.get(0, target, at, planes * pixels);
        return at + planes * pixels;
    }

    private void readLabels(State state, byte[] target, int offset) {
        LabelList list = state.labelList();
        ByteBuffer labels = state.labels();
        if (list == null || labels == null) {
            throw new IllegalArgumentException("the game does not show labels, which the network is to see");
        }
        for (int plane = 0; plane < wanted.length; plane++) {
            Set<ObjectKind> kinds = view.labels().get(plane);
            boolean[] values = wanted[plane];
            Arrays.fill(values, false);
            for (int i = 0; i < list.size(); i++) {
                if (list.value(i) != LabelList.OWN_WEAPON && kinds.contains(list.kind(i))) {
                    values[list.value(i)] = true;
                }
            }
            int at = offset + plane * pixels;
            for (int pixel = 0; pixel < pixels; pixel++) {
                target[at + pixel] = values[labels.get(pixel) & 0xFF] ? SEEN : 0;
            }
        }
    }

    /** Tells the rows of the variables of a game. */
    public void readRows(Game game, short[] target) {
        for (int i = 0; i < variables.size(); i++) {
            target[i] = (short) variables.get(i).row(game.getGameVariable(variables.get(i).variable()));
        }
    }

    /** Tells the rows of variables. */
    public void readRows(double[] values, int from, short[] target, int offset) {
        for (int i = 0; i < variables.size(); i++) {
            target[offset + i] = (short) variables.get(i).row(values[from + i]);
        }
    }
}

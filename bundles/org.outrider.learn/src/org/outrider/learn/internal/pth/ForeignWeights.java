/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.pth;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.learn.WeightsReport;
import org.outrider.learn.internal.network.QNetwork;
import org.outrider.learn.internal.network.QNetwork.Named;

/**
 * Takes weights of PyTorch's over into a network of ours, by their names.
 *
 * <p>A name counts as the same also where the file has something before it, such as "module." or the name of a
 * dictionary, and where an LSTM layer of PyTorch's numbers its layers ("weight_ih_l0" for "weight_ih").
 */
public final class ForeignWeights {

    /** What PyTorch appends to the names of an LSTM's first layer. */
    private static final String FIRST_LAYER = "_l0";

    private ForeignWeights() {
    }

    /**
     * Takes over what fits.
     *
     * @throws IOException where a tensor that fits by name and shape is damaged
     */
    public static WeightsReport into(QNetwork network, PthFile file) throws IOException {
        List<String> taken = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> misshapen = new ArrayList<>();
        Set<String> unused = new LinkedHashSet<>(file.names());
        for (Named own : network.named()) {
            String found = find(own.name(), file);
            PthTensor tensor = found == null ? null : file.tensor(found);
            if (found == null || tensor == null) {
                missing.add(own.name());
                continue;
            }
            unused.remove(found);
            if (tensor.shape().equals(own.dimensions())) {
                network.set(own.name(), tensor.toFloats());
                taken.add(own.name());
            } else {
                misshapen.add(own.name() + " is " + own.dimensions() + " here and " + tensor.shape() + " in the file");
            }
        }
        return new WeightsReport(taken, missing, misshapen, List.copyOf(unused));
    }

    private static @Nullable String find(String own, PthFile file) {
        @Nullable String best = null;
        for (String name : file.names()) {
            boolean same = name.equals(own) || name.equals(own + FIRST_LAYER) || name.endsWith("." + own)
                    || name.endsWith("." + own + FIRST_LAYER);
            if (same && (best == null || name.length() < best.length())) {
                best = name;
            }
        }
        return best;
    }
}

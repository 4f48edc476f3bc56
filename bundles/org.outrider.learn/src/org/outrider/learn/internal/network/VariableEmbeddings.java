/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.network;

import java.util.ArrayList;
import java.util.List;

import org.bytedeco.pytorch.EmbeddingImpl;
import org.bytedeco.pytorch.Module;
import org.bytedeco.pytorch.ModuleListImpl;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;
import org.outrider.learn.VariableInput;

/** Tables that tell a network the values of the game's variables, a row of numbers for each range of values. */
final class VariableEmbeddings {

    private final List<EmbeddingImpl> tables = new ArrayList<>();
    private final int dimension;

    /** @param network to which the parameters are added */
    VariableEmbeddings(Module network, List<VariableInput> variables, int dimension) {
        this.dimension = dimension;
        if (!variables.isEmpty()) {
            ModuleListImpl list = new ModuleListImpl();
            for (VariableInput variable : variables) {
                EmbeddingImpl table = new EmbeddingImpl(variable.rows(), dimension);
                list.push_back(table);
                tables.add(table);
            }
            network.register_module("variables", list);
        }
    }

    /** How many numbers are told. */
    int features() {
        return tables.size() * dimension;
    }

    /**
     * Appends what the variables tell to what the picture does.
     *
     * @param picture count x features
     * @param rows number of the row of each variable, long integers, count x variables
     */
    Tensor appendTo(Tensor picture, Tensor rows) {
        if (tables.isEmpty()) {
            return picture;
        }
        TensorVector parts = new TensorVector(picture);
        for (int i = 0; i < tables.size(); i++) {
            parts.push_back(tables.get(i).forward(rows.select(1, i)));
        }
        return torch.cat(parts, 1);
    }
}

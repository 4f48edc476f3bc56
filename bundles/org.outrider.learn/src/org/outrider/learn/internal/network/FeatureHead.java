/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.network;

import org.bytedeco.pytorch.LinearImpl;
import org.bytedeco.pytorch.Module;
import org.bytedeco.pytorch.ModuleListImpl;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/**
 * Tells features of the game from the picture alone. Its answers are not used for play; learning to give them teaches
 * the layers below to see what matters.
 */
final class FeatureHead {

    private final LinearImpl hidden;
    private final LinearImpl features;
    private final double dropout;

    /** @param network to which the parameters are added */
    FeatureHead(Module network, int pictureFeatures, int width, int count, double dropout) {
        hidden = new LinearImpl(pictureFeatures, width);
        features = new LinearImpl(width, count);
        ModuleListImpl head = new ModuleListImpl();
        head.push_back(hidden);
        head.push_back(features);
        network.register_module("game_features", head);
        this.dropout = dropout;
    }

    /**
     * How sure it is of each feature.
     *
     * @param picture count x features of the picture
     * @return count x features of the game, each 0..1
     */
    Tensor forward(Tensor picture, boolean learning) {
        Tensor seen = dropout > 0 ? torch.dropout(picture, dropout, learning) : picture;
        Tensor inner = torch.relu_(hidden.forward(seen));
        return torch.sigmoid(features.forward(dropout > 0 ? torch.dropout(inner, dropout, learning) : inner));
    }
}

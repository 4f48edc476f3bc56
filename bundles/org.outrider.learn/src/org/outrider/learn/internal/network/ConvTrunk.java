/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.network;

import java.util.ArrayList;
import java.util.List;

import org.bytedeco.javacpp.LongPointer;
import org.bytedeco.pytorch.BatchNorm2dImpl;
import org.bytedeco.pytorch.BatchNormOptions;
import org.bytedeco.pytorch.Conv2dImpl;
import org.bytedeco.pytorch.Conv2dOptions;
import org.bytedeco.pytorch.Module;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.SequentialImpl;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.bytedeco.pytorch.global.torch.MemoryFormat;
import org.bytedeco.pytorch.global.torch.ScalarType;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.learn.ConvolutionSettings;

/**
 * The layers that a picture goes through first: convolutions, each followed by a ReLU.
 *
 * <p>The parameters are named as in PyTorch's sequence of the same layers: conv.0, conv.2, ...
 */
final class ConvTrunk {

    private static final float BRIGHTEST = 255;

    private final List<Layer> layers = new ArrayList<>();
    private final int features;

    /** A convolution and what follows it but the ReLU. */
    private record Layer(Conv2dImpl convolution, @Nullable BatchNorm2dImpl norm) {

        Tensor forward(Tensor input) {
            Tensor output = convolution.forward(input);
            return torch.relu_(norm == null ? output : norm.forward(output));
        }
    }

    /**
     * @param network to which the parameters are added
     * @param channels planes of the picture
     * @throws IllegalArgumentException where a picture is too small for the layers
     */
    ConvTrunk(Module network, List<ConvolutionSettings> convolutions, boolean batchNorm, int channels, int height,
            int width) {
        SequentialImpl sequence = network.register_module("conv", new SequentialImpl());
        int place = 0;
        int planes = channels;
        int rows = height;
        int columns = width;
        for (ConvolutionSettings settings : convolutions) {
            if (rows < settings.kernel() || columns < settings.kernel()) {
                throw new IllegalArgumentException("a picture of " + width + "x" + height
                        + " pixels is too small for the network's convolutions");
            }
            Conv2dImpl convolution = new Conv2dImpl(options(planes, settings));
            sequence.push_back(String.valueOf(place++), convolution);
            BatchNorm2dImpl norm = null;
            if (batchNorm) {
                norm = new BatchNorm2dImpl(new BatchNormOptions(settings.filters()));
                sequence.push_back(String.valueOf(place++), norm);
            }
            // where PyTorch has its ReLU
            place++;
            layers.add(new Layer(convolution, norm));
            planes = settings.filters();
            rows = (rows - settings.kernel()) / settings.stride() + 1;
            columns = (columns - settings.kernel()) / settings.stride() + 1;
        }
        features = planes * rows * columns;
    }

    private static Conv2dOptions options(int planes, ConvolutionSettings settings) {
        Conv2dOptions options = new Conv2dOptions(planes, settings.filters(),
                new LongPointer(settings.kernel(), settings.kernel()));
        options.stride().put(new long[] {settings.stride(), settings.stride()});
        return options;
    }

    /** Number of features of a picture. */
    int features() {
        return features;
    }

    /**
     * The features of pictures.
     *
     * @param pictures bytes, count x channels x height x width
     * @param learning whether gradients will be asked for
     * @return count x features
     */
    Tensor forward(Tensor pictures, boolean learning) {
        // with a pixel's channels side by side, libtorch finds the first layer's gradients in half the time
        Tensor bytes = learning ? pictures.contiguous(MemoryFormat.ChannelsLast) : pictures;
        Tensor values = bytes.to(ScalarType.Float).mul_(new Scalar(1 / BRIGHTEST));
        for (Layer layer : layers) {
            values = layer.forward(values);
        }
        return values.flatten(1, -1);
    }
}

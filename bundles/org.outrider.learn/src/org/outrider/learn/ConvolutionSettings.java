/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

/**
 * A layer of convolutions without padding, followed by a ReLU.
 *
 * @param filters number of filters
 * @param kernel width and height of a filter in pixels
 * @param stride pixels from one place of a filter to the next
 */
public record ConvolutionSettings(int filters, int kernel, int stride) {

    public ConvolutionSettings {
        if (filters < 1 || kernel < 1 || stride < 1) {
            throw new IllegalArgumentException("a layer of " + filters + " filters of " + kernel + " pixels, stride "
                    + stride + ": at least 1 each");
        }
    }
}

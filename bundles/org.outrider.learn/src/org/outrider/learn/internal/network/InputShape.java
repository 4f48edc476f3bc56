/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.network;

import org.outrider.learn.ViewSettings;

/**
 * What a network is shown and has to choose from.
 *
 * @param channels planes of one frame
 * @param height of a frame in pixels
 * @param width of a frame in pixels
 * @param history frames seen at once by a feed-forward network
 * @param actions number of actions
 */
public record InputShape(int channels, int height, int width, int history, int actions) {

    /** The shape of a view with so many actions. */
    public static InputShape of(ViewSettings view, int actions) {
        return new InputShape(view.channels(), view.height(), view.width(), view.history(), actions);
    }

    /** Bytes of one frame. */
    public int frameBytes() {
        return channels * height * width;
    }
}

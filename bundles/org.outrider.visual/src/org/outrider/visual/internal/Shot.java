/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The picture of a frame, kept.
 *
 * @param tic     of the episode
 * @param x       where the player stood, in map units
 * @param pixels  indexes into the palette
 * @param palette 256 colours, 0xRRGGBB
 */
public record Shot(int episode, int tic, double x, double y, byte[] pixels, int[] palette) {

    private static final int BITS = 8;
    private static final int MARK = 0xFFFF00;
    /** Space between a mark and what it is about, in pixels. */
    private static final int MARGIN = 2;

    /** Keeps the picture of a frame. */
    public static Shot of(Frame frame) {
        return new Shot(frame.episode(), frame.tic(), frame.x(), frame.y(), frame.view().pixels().clone(),
                frame.view().palette());
    }

    /**
     * The picture as a PNG file.
     *
     * @param box drawn around what is to be looked at; null for none
     */
    public byte[] png(@Nullable PixelBox box) {
        byte[] marked = pixels.clone();
        if (box != null) {
            mark(marked, box);
        }
        IndexColorModel model = new IndexColorModel(BITS, palette.length, channel(16), channel(8), channel(0));
        BufferedImage image = new BufferedImage(Frame.WIDTH, Frame.HEIGHT, BufferedImage.TYPE_BYTE_INDEXED, model);
        image.getRaster().setDataElements(0, 0, Frame.WIDTH, Frame.HEIGHT, marked);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture in memory", e);
        }
        return out.toByteArray();
    }

    private void mark(byte[] target, PixelBox box) {
        byte colour = (byte) nearest(MARK);
        int left = Math.max(box.left() - MARGIN, 0);
        int right = Math.min(box.right() + MARGIN, Frame.WIDTH - 1);
        int top = Math.max(box.top() - MARGIN, 0);
        int bottom = Math.min(box.bottom() + MARGIN, Frame.HEIGHT - 1);
        for (int x = left; x <= right; x++) {
            target[top * Frame.WIDTH + x] = colour;
            target[bottom * Frame.WIDTH + x] = colour;
        }
        for (int y = top; y <= bottom; y++) {
            target[y * Frame.WIDTH + left] = colour;
            target[y * Frame.WIDTH + right] = colour;
        }
    }

    private int nearest(int rgb) {
        int nearest = 0;
        for (int i = 1; i < palette.length; i++) {
            if (distance(palette[i], rgb) < distance(palette[nearest], rgb)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static int distance(int a, int b) {
        int red = (a >> 16 & 0xFF) - (b >> 16 & 0xFF);
        int green = (a >> 8 & 0xFF) - (b >> 8 & 0xFF);
        int blue = (a & 0xFF) - (b & 0xFF);
        return red * red + green * green + blue * blue;
    }

    private byte[] channel(int shift) {
        byte[] values = new byte[palette.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) (palette[i] >> shift);
        }
        return values;
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom.internal;

import java.nio.ByteBuffer;
import java.util.Comparator;

import org.outrider.engine.GameException;
import org.outrider.engine.ScreenFormat;
import org.outrider.engine.ScreenResolution;

/**
 * Pictures of sizes that ViZDoom does not have: it draws one of its own that is at least as large and nearest in shape,
 * which is made smaller. Colours and distances become the mean of the pixels that fall into one, labels and numbers of
 * colours are those of the pixel in its middle.
 *
 * @param drawn size that ViZDoom draws
 * @param wanted size that the game shows
 */
record Pictures(ScreenResolution drawn, ScreenResolution wanted) {

    /**
     * How pictures of a size are made.
     *
     * @throws GameException where ViZDoom has none as large
     */
    static Pictures of(ScreenResolution wanted) throws GameException {
        return new Pictures(ScreenResolution.presets().stream()
                .filter(preset -> preset.width() >= wanted.width() && preset.height() >= wanted.height())
                .min(Comparator.<ScreenResolution>comparingDouble(preset -> distortion(preset, wanted))
                        .thenComparingInt(ScreenResolution::pixels))
                .orElseThrow(() -> new GameException("ViZDoom has no pictures as large as " + wanted)), wanted);
    }

    /** How much the shapes differ, in steps of a tenth, so that a little costs no larger picture. */
    private static double distortion(ScreenResolution preset, ScreenResolution wanted) {
        double difference = Math.log((double) preset.width() * wanted.height() / preset.height() / wanted.width());
        return Math.round(10 * Math.abs(difference));
    }

    /** True where ViZDoom's own pictures are shown. */
    boolean asDrawn() {
        return drawn.equals(wanted);
    }

    /** Makes a picture smaller. */
    void shrink(ScreenFormat format, ByteBuffer from, ByteBuffer to) {
        if (format == ScreenFormat.DOOM_256_COLORS8) {
            pick(from, to);
        } else if (format.isPlanar()) {
            for (int plane = 0; plane < format.channels(); plane++) {
                average(from, plane * drawn.pixels(), to, plane * wanted.pixels(), 1);
            }
        } else {
            for (int channel = 0; channel < format.channels(); channel++) {
                average(from, channel, to, channel, format.channels());
            }
        }
    }

    /** Makes a plane of distances smaller. */
    void shrinkDepth(ByteBuffer from, ByteBuffer to) {
        average(from, 0, to, 0, 1);
    }

    /** Takes the pixels in the middle. */
    void pick(ByteBuffer from, ByteBuffer to) {
        for (int y = 0; y < wanted.height(); y++) {
            int row = (2 * y + 1) * drawn.height() / (2 * wanted.height()) * drawn.width();
            for (int x = 0; x < wanted.width(); x++) {
                to.put(y * wanted.width() + x, from.get(row + (2 * x + 1) * drawn.width() / (2 * wanted.width())));
            }
        }
    }

    /** A column of the picture that is drawn, in the one that is shown. */
    int x(int column) {
        return column * wanted.width() / drawn.width();
    }

    /** A row of the picture that is drawn, in the one that is shown. */
    int y(int row) {
        return row * wanted.height() / drawn.height();
    }

    /** A width, or a height, that is never lost. */
    int length(int pixels, boolean horizontal) {
        int whole = horizontal ? drawn.width() : drawn.height();
        return Math.ceilDiv(pixels * (horizontal ? wanted.width() : wanted.height()), whole);
    }

    private void average(ByteBuffer from, int fromOffset, ByteBuffer to, int toOffset, int step) {
        for (int y = 0; y < wanted.height(); y++) {
            int top = y * drawn.height() / wanted.height();
            int bottom = Math.max(top + 1, (y + 1) * drawn.height() / wanted.height());
            for (int x = 0; x < wanted.width(); x++) {
                int left = x * drawn.width() / wanted.width();
                int right = Math.max(left + 1, (x + 1) * drawn.width() / wanted.width());
                int sum = 0;
                for (int row = top; row < bottom; row++) {
                    for (int column = left; column < right; column++) {
                        sum += from.get(fromOffset + (row * drawn.width() + column) * step) & 0xFF;
                    }
                }
                int count = (bottom - top) * (right - left);
                to.put(toOffset + (y * wanted.width() + x) * step, (byte) ((sum + count / 2) / count));
            }
        }
    }
}

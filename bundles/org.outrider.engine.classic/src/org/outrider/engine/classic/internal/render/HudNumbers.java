/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.render.art.SpritePicture;

/** Writes numbers with pictures of digits, their last digit ending at a place. */
final class HudNumbers {

    private static final int MAX_DIGITS = 3;

    private final ScreenPatches patches;
    private final @Nullable SpritePicture[] digits;
    private final int digitWidth;

    HudNumbers(ScreenPatches patches, @Nullable SpritePicture[] digits) {
        this.patches = patches;
        this.digits = digits;
        SpritePicture zero = digits[0];
        digitWidth = zero == null ? 0 : zero.width >> Fixed.FRAC_BITS;
    }

    /** Writes a number of at most three digits; negative ones count as 0. */
    void draw(int number, int right, int y, byte[] light) {
        int rest = Math.max(number, 0);
        int x = right;
        for (int i = 0; i < MAX_DIGITS && (rest > 0 || i == 0); i++) {
            x -= digitWidth;
            patches.draw(digits[rest % 10], x, y, light);
            rest /= 10;
        }
    }
}

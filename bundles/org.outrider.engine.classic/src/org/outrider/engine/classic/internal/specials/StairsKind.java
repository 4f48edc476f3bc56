/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.outrider.engine.classic.internal.math.Fixed;

/** Height of a step and how fast stairs rise (Doom 1.9). */
public enum StairsKind {
    BUILD_8(8 * Fixed.UNIT, Fixed.UNIT / 4),
    TURBO_16(16 * Fixed.UNIT, 4 * Fixed.UNIT);

    /** 16.16. */
    final int stepHeight;
    /** 16.16 a tic. */
    final int speed;

    StairsKind(int stepHeight, int speed) {
        this.stepHeight = stepHeight;
        this.speed = speed;
    }
}

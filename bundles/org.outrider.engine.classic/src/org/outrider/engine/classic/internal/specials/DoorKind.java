/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.outrider.engine.classic.internal.math.Fixed;

/** What a door does once it was set off (Doom 1.9). */
public enum DoorKind {
    /** Opens, waits and closes. */
    NORMAL(2 * Fixed.UNIT, true),
    OPEN(2 * Fixed.UNIT, true),
    CLOSE(2 * Fixed.UNIT, false),
    CLOSE_30_THEN_OPEN(2 * Fixed.UNIT, false),
    /** Waits for five minutes and is a normal door from then on. */
    RAISE_IN_5_MINUTES(2 * Fixed.UNIT, true),
    /** Opens, waits and closes, fast. */
    BLAZE_RAISE(8 * Fixed.UNIT, true),
    BLAZE_OPEN(8 * Fixed.UNIT, true),
    BLAZE_CLOSE(8 * Fixed.UNIT, false);

    /** 16.16 a tic. */
    final int speed;
    /** Whether it moves up first. */
    final boolean opens;

    DoorKind(int speed, boolean opens) {
        this.speed = speed;
        this.opens = opens;
    }
}

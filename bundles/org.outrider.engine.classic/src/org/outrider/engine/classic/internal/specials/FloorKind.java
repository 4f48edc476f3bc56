/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.outrider.engine.classic.internal.math.Fixed;

/** Where a floor moves and how (Doom 1.9). */
public enum FloorKind {
    /** Down to the highest neighbouring floor. */
    LOWER(Mover.DOWN, Fixed.UNIT),
    /** Down to the lowest neighbouring floor. */
    LOWER_TO_LOWEST(Mover.DOWN, Fixed.UNIT),
    /** Down to the lowest neighbouring floor, whose flat and special it takes on. */
    LOWER_AND_CHANGE(Mover.DOWN, Fixed.UNIT),
    /** Down to 8 units above the highest neighbouring floor. */
    TURBO_LOWER(Mover.DOWN, 4 * Fixed.UNIT),
    /** Up to the lowest neighbouring ceiling, its own at most. */
    RAISE(Mover.UP, Fixed.UNIT),
    /** Up to 8 units below the lowest neighbouring ceiling; hurts what is in the way. */
    RAISE_CRUSH(Mover.UP, Fixed.UNIT),
    /** Up to the next higher neighbouring floor. */
    RAISE_TO_NEAREST(Mover.UP, Fixed.UNIT),
    RAISE_TURBO(Mover.UP, 4 * Fixed.UNIT),
    RAISE_24(Mover.UP, Fixed.UNIT),
    /** Up by 24 units; takes on flat and special of the line's front sector at once. */
    RAISE_24_AND_CHANGE(Mover.UP, Fixed.UNIT),
    RAISE_512(Mover.UP, Fixed.UNIT),
    /** Up by the height of the shortest lower texture around the sector. */
    RAISE_TO_TEXTURE(Mover.UP, Fixed.UNIT);

    /** {@link Mover#UP} or {@link Mover#DOWN}. */
    final int direction;
    /** 16.16 a tic. */
    final int speed;

    FloorKind(int direction, int speed) {
        this.direction = direction;
        this.speed = speed;
    }
}

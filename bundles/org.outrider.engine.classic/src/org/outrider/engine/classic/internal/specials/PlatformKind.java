/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

/** What a platform does once it was set off (Doom 1.9). */
public enum PlatformKind {
    /** Moves between the lowest and the highest neighbouring floor until it is stopped. */
    PERPETUAL_RAISE,
    /** A lift: down to the lowest neighbouring floor, a wait, up again. */
    DOWN_WAIT_UP_STAY,
    BLAZE_DOWN_WAIT_UP_STAY,
    /** Up by a given height, with the flat of the line's front sector. */
    RAISE_AND_CHANGE,
    /** Up to the next higher neighbouring floor, with the flat of the line's front sector and no special. */
    RAISE_TO_NEAREST_AND_CHANGE
}

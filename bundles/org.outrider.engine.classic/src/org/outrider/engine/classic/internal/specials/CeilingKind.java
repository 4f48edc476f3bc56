/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

/** Where a ceiling moves and how (Doom 1.9). */
public enum CeilingKind {
    LOWER_TO_FLOOR,
    /** Down to 8 units above the floor; slows on what is in the way, but does not hurt it. */
    LOWER_AND_CRUSH,
    /** Up to the highest neighbouring ceiling. */
    RAISE_TO_HIGHEST,
    /** Down to 8 units above the floor and up again, for ever. */
    CRUSH_AND_RAISE,
    FAST_CRUSH_AND_RAISE,
    SILENT_CRUSH_AND_RAISE;

    boolean crushes() {
        return this == CRUSH_AND_RAISE || this == FAST_CRUSH_AND_RAISE || this == SILENT_CRUSH_AND_RAISE;
    }
}

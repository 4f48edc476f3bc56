/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

/** Numbers of the sector thinkers in snapshots. */
enum ThinkerKind {
    DOOR, FLOOR, CEILING, PLATFORM, FIRE_FLICKER, LIGHT_FLASH, STROBE, GLOW
}

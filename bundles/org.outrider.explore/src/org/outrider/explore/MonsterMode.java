/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore;

/** What becomes of the monsters of a map while it is searched. */
public enum MonsterMode {
    /** They are there, and fight. */
    ON,
    /** They are left out; what their deaths set off cannot happen. */
    OFF,
    /** They are there, and cannot hurt the player; the witnesses play only in a game that is set up like this. */
    INVULNERABLE
}

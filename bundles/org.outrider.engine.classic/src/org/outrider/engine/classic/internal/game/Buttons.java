/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.game;

/** Bits of the buttons in a tic command, as in demos. */
public final class Buttons {

    public static final int ATTACK = 1;
    public static final int USE = 2;
    public static final int CHANGE = 4;
    public static final int WEAPON_MASK = 0x38;
    public static final int WEAPON_SHIFT = 3;
    /** The other bits are no buttons but a message to the game. */
    public static final int SPECIAL = 0x80;
    public static final int SPECIAL_MASK = 3;
    public static final int PAUSE = 1;

    private Buttons() {
    }
}

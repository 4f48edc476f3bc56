/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.demo;

/**
 * What one player does in one tic.
 *
 * @param forward speed forwards (positive) or backwards, -127..127; running is 50, walking 25
 * @param side    speed to the right (positive) or left, -127..127; running is 40, walking 24
 * @param turn    change of angle, a signed 16-bit binary angle, positive to the left: 16384 is a quarter turn
 * @param buttons unsigned 8 bits: 1 attack, 2 use, 4 change to the weapon in bits 3 to 5; with 0x80 a special command,
 *                0x81 toggles the pause
 */
public record TicCommand(int forward, int side, int turn, int buttons) {

    /** Button bit: fire the weapon. */
    public static final int ATTACK = 0x01;
    /** Button bit: use switches and doors. */
    public static final int USE = 0x02;
    /** Button bit: change to the weapon whose number is in bits 3 to 5. */
    public static final int CHANGE_WEAPON = 0x04;
    /** How far the weapon's number is shifted. */
    public static final int WEAPON_SHIFT = 3;
    /** Button bit: the other bits are a special command, no buttons. */
    public static final int SPECIAL = 0x80;
    /** Buttons: stop or go on with the game. */
    public static final int PAUSE = SPECIAL | 0x01;

    /** Does nothing. */
    public static final TicCommand IDLE = new TicCommand(0, 0, 0, 0);

    /** Checks the ranges; -128 forward is what ends a demo, so no command can have it. */
    public TicCommand {
        requireRange("forward", forward, -127, 127);
        requireRange("side", side, -128, 127);
        requireRange("turn", turn, Short.MIN_VALUE, Short.MAX_VALUE);
        requireRange("buttons", buttons, 0, 0xFF);
    }

    /**
     * The command as a demo without 16-bit turning keeps it: the turn rounded to a multiple of 256. Doom 1.9: while
     * recording, the game plays the rounded command.
     */
    public TicCommand withByteTurn() {
        return new TicCommand(forward, side, (byte) (turn + 128 >> 8) << 8, buttons);
    }

    private static void requireRange(String what, int value, int least, int greatest) {
        if (value < least || value > greatest) {
            throw new IllegalArgumentException(what + " is " + value + ", not within " + least + ".." + greatest);
        }
    }
}

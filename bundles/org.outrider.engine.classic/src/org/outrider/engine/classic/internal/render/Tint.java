/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import org.outrider.engine.classic.internal.world.Player;

/**
 * Chooses the palette that tints the screen: red of pain, yellow of pickups, green of the radiation suit (Doom 1.9).
 */
public final class Tint {

    /** Number of the palette without a tint. */
    public static final int NONE = 0;

    private static final int FIRST_RED = 1;
    private static final int REDS = 8;
    private static final int FIRST_YELLOW = 9;
    private static final int YELLOWS = 4;
    private static final int GREEN = 13;
    private static final int STEP_SHIFT = 3;
    /** The red of a berserk pack fades by a step every 64 tics. */
    private static final int BERSERK = 12;
    private static final int BERSERK_SHIFT = 6;
    private static final int BLINK_TICS = 4 * 32;
    private static final int BLINK_BIT = 8;

    private Tint() {
    }

    /** Number of the palette in PLAYPAL that a player's screen shows. */
    public static int of(Player player) {
        int red = player.damageCount;
        int strength = player.powers[Player.STRENGTH];
        if (strength != 0) {
            red = Math.max(red, BERSERK - (strength >> BERSERK_SHIFT));
        }
        if (red != 0) {
            return FIRST_RED + step(red, REDS);
        }
        if (player.bonusCount != 0) {
            return FIRST_YELLOW + step(player.bonusCount, YELLOWS);
        }
        int suit = player.powers[Player.IRON_FEET];
        return suit > BLINK_TICS || (suit & BLINK_BIT) != 0 ? GREEN : NONE;
    }

    private static int step(int count, int steps) {
        return Math.min(count + (1 << STEP_SHIFT) - 1 >> STEP_SHIFT, steps - 1);
    }
}

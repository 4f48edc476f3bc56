/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.outrider.engine.classic.internal.world.Player;

/** Colour of a locked door: a card or a skull of the colour opens it. */
public enum KeyColor {
    BLUE(Player.BLUE_CARD, Player.BLUE_SKULL),
    YELLOW(Player.YELLOW_CARD, Player.YELLOW_SKULL),
    RED(Player.RED_CARD, Player.RED_SKULL);

    private final int card;
    private final int skull;

    KeyColor(int card, int skull) {
        this.card = card;
        this.skull = skull;
    }

    /** Tells whether a player has a key of the colour. */
    public boolean heldBy(Player player) {
        return player.cards[card] || player.cards[skull];
    }
}

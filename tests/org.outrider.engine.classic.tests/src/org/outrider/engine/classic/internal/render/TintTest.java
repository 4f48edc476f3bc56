/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.world.Player;

class TintTest {

    private final Player player = new Player(0);

    @Test
    void calmPlayersSeeTheirTrueColours() {
        assertEquals(Tint.NONE, Tint.of(player));
    }

    @Test
    void painGrowsRedInEightSteps() {
        player.damageCount = 1;
        assertEquals(2, Tint.of(player));
        player.damageCount = 100;
        assertEquals(8, Tint.of(player));
    }

    @Test
    void pickupsShineInFourSteps() {
        player.bonusCount = 6;
        assertEquals(10, Tint.of(player));
        player.bonusCount = 60;
        assertEquals(12, Tint.of(player));
    }

    @Test
    void painOutshinesPickups() {
        player.damageCount = 8;
        player.bonusCount = 60;
        assertEquals(2, Tint.of(player));
    }

    @Test
    void berserkFadesOverItsFirstSeconds() {
        player.powers[Player.STRENGTH] = 1;
        assertEquals(3, Tint.of(player));
        player.powers[Player.STRENGTH] = 12 * 64;
        assertEquals(Tint.NONE, Tint.of(player));
    }

    @Test
    void radiationSuitBlinksBeforeItEnds() {
        player.powers[Player.IRON_FEET] = 500;
        assertEquals(13, Tint.of(player));
        player.powers[Player.IRON_FEET] = 8;
        assertEquals(13, Tint.of(player));
        player.powers[Player.IRON_FEET] = 7;
        assertEquals(Tint.NONE, Tint.of(player));
    }
}

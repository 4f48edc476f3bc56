/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import org.outrider.engine.classic.internal.data.Ammo;

/** What an item does for the player who takes it. */
sealed interface Pickup {

    /** A suit of armour of a type. */
    record Armor(int type) implements Pickup {
    }

    /** Points on top of the armour worn. */
    record ArmorBonus(int amount, int limit) implements Pickup {
    }

    /** Hit points for the hurt. */
    record Body(int amount) implements Pickup {
    }

    /** Hit points even for the healthy. */
    record HealthBonus(int amount, int limit) implements Pickup {
    }

    /** Full health and armour at once; Doom II only. */
    record Megasphere(int health, int armorType) implements Pickup {
    }

    /** A key, by its index in {@code Player.cards}. */
    record Card(int card) implements Pickup {
    }

    /** A power, by its index in {@code Player.powers}. */
    record Power(int power) implements Pickup {
    }

    /** The power of strength, for which the fist is raised. */
    record Berserk() implements Pickup {
    }

    /** Clips of ammunition; a dropped item of some kinds holds half a clip. */
    record Clips(Ammo ammo, int clips, boolean lessWhenDropped) implements Pickup {
    }

    /** A backpack with clips of every kind. */
    record Backpack(int clips) implements Pickup {
    }

    /** A weapon; a dropped one of some kinds holds less and is taken even where others stay. */
    record Weapon(int weapon, boolean lessWhenDropped) implements Pickup {
    }
}

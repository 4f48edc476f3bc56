/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.Ammo;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.data.WeaponType;
import org.outrider.engine.classic.internal.world.GameOptions;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.World;

/** Gives things to players, within what they can carry; each method tells whether it was of use (Doom 1.9). */
public final class Inventory {

    /** Armour that absorbs a third of the damage. */
    public static final int GREEN_ARMOR = 1;
    /** Armour that absorbs half of the damage. */
    public static final int BLUE_ARMOR = 2;
    /** Added to the yellow tint of the screen by whatever is picked up. */
    static final int BONUS_TINT = 6;

    private static final int MAX_HEALTH = 100;
    private static final int POINTS_PER_ARMOR_TYPE = 100;
    private static final int ALTDEATH = 2;

    private static final int PLACED_WEAPON_CLIPS = 2;
    private static final int DROPPED_WEAPON_CLIPS = 1;
    private static final int DEATHMATCH_WEAPON_CLIPS = 5;

    private static final int TICS_A_SECOND = 35;
    private static final int INVULNERABILITY_TICS = 30 * TICS_A_SECOND;
    private static final int INVISIBILITY_TICS = 60 * TICS_A_SECOND;
    private static final int INFRARED_TICS = 120 * TICS_A_SECOND;
    private static final int IRON_FEET_TICS = 60 * TICS_A_SECOND;

    private final GameData data;
    private final GameOptions options;

    Inventory(World world) {
        data = world.session().data;
        options = world.session().options;
    }

    /**
     * Gives ammunition; the first of its kind may change a poor weapon for one that uses it.
     *
     * @param clips number of clips; 0 is half a clip
     */
    public boolean giveAmmo(Player player, Ammo ammo, int clips) {
        int kind = ammo.ordinal();
        int before = player.ammo[kind];
        if (before == player.maxAmmo[kind]) {
            return false;
        }
        int amount = clips == 0 ? ammo.clip() / 2 : clips * ammo.clip();
        if (options.skill() == GameOptions.BABY || options.skill() == GameOptions.NIGHTMARE) {
            amount <<= 1;
        }
        player.ammo[kind] = Math.min(before + amount, player.maxAmmo[kind]);
        if (before == 0) {
            preferWeaponFor(player, ammo);
        }
        return true;
    }

    private static void preferWeaponFor(Player player, Ammo ammo) {
        boolean fist = player.readyWeapon == WeaponType.FIST;
        boolean fistOrPistol = fist || player.readyWeapon == WeaponType.PISTOL;
        switch (ammo) {
        case CLIP -> {
            if (fist) {
                player.pendingWeapon = player.weaponOwned[WeaponType.CHAINGUN] ? WeaponType.CHAINGUN
                        : WeaponType.PISTOL;
            }
        }
        case SHELL -> changeIf(fistOrPistol, player, WeaponType.SHOTGUN);
        case CELL -> changeIf(fistOrPistol, player, WeaponType.PLASMA);
        case MISSILE -> changeIf(fist, player, WeaponType.MISSILE);
        }
    }

    private static void changeIf(boolean poorlyArmed, Player player, int weapon) {
        if (poorlyArmed && player.weaponOwned[weapon]) {
            player.pendingWeapon = weapon;
        }
    }

    /** Gives a weapon with some ammunition for it; one that stays for others is given once. */
    public boolean giveWeapon(Player player, int weapon, boolean dropped) {
        Ammo ammo = data.weapon(weapon).ammo();
        if (weaponsStay(dropped)) {
            if (player.weaponOwned[weapon]) {
                return false;
            }
            player.bonusCount += BONUS_TINT;
            player.weaponOwned[weapon] = true;
            giveClips(player, ammo, options.deathmatch() != 0 ? DEATHMATCH_WEAPON_CLIPS : PLACED_WEAPON_CLIPS);
            player.pendingWeapon = weapon;
            return true;
        }
        boolean gaveAmmo = giveClips(player, ammo, dropped ? DROPPED_WEAPON_CLIPS : PLACED_WEAPON_CLIPS);
        if (player.weaponOwned[weapon]) {
            return gaveAmmo;
        }
        player.weaponOwned[weapon] = true;
        player.pendingWeapon = weapon;
        return true;
    }

    /** Tells whether weapons are left lying: those that the map placed are in net games, except in altdeath. */
    boolean weaponsStay(boolean dropped) {
        return options.netGame() && options.deathmatch() != ALTDEATH && !dropped;
    }

    private boolean giveClips(Player player, @Nullable Ammo ammo, int clips) {
        return ammo != null && giveAmmo(player, ammo, clips);
    }

    /** Heals, up to 100 hit points. */
    public boolean giveBody(Player player, int amount) {
        if (player.health >= MAX_HEALTH) {
            return false;
        }
        setHealth(player, Math.min(player.health + amount, MAX_HEALTH));
        return true;
    }

    /** Heals by a bonus that knows its own limit; always of use. */
    void giveHealthBonus(Player player, int amount, int limit) {
        setHealth(player, Math.min(player.health + amount, limit));
    }

    /** Sets the hit points of a player and his body; a voodoo doll's own are left as they are. */
    void setHealth(Player player, int health) {
        player.health = health;
        player.body().health = health;
    }

    /** Gives a suit of armour of a type, with 100 points a type, unless the player has as many points already. */
    public boolean giveArmor(Player player, int armorType) {
        int points = armorType * POINTS_PER_ARMOR_TYPE;
        if (player.armorPoints >= points) {
            return false;
        }
        player.armorType = armorType;
        player.armorPoints = points;
        return true;
    }

    /** Adds to the armour by a bonus that knows its own limit; always of use. */
    void giveArmorBonus(Player player, int amount, int limit) {
        player.armorPoints = Math.min(player.armorPoints + amount, limit);
        if (player.armorType == 0) {
            player.armorType = GREEN_ARMOR;
        }
    }

    /** Gives a key, by its index in {@link Player#cards}. */
    public boolean giveCard(Player player, int card) {
        if (player.cards[card]) {
            return false;
        }
        player.bonusCount = BONUS_TINT;
        player.cards[card] = true;
        return true;
    }

    /** Gives a power, by its index in {@link Player#powers}; those that last a time begin anew. */
    public boolean givePower(Player player, int power) {
        switch (power) {
        case Player.INVULNERABILITY -> player.powers[power] = INVULNERABILITY_TICS;
        case Player.INVISIBILITY -> {
            player.powers[power] = INVISIBILITY_TICS;
            Mobj body = player.body();
            body.flags |= ThingFlags.SHADOW;
        }
        case Player.INFRARED -> player.powers[power] = INFRARED_TICS;
        case Player.IRON_FEET -> player.powers[power] = IRON_FEET_TICS;
        case Player.STRENGTH -> {
            giveBody(player, MAX_HEALTH);
            player.powers[power] = 1;
        }
        default -> {
            if (player.powers[power] != 0) {
                return false;
            }
            player.powers[power] = 1;
        }
        }
        return true;
    }

    /** Gives a backpack: the first doubles what can be carried, each holds clips of every kind; always of use. */
    void giveBackpack(Player player, int clips) {
        if (!player.backpack) {
            for (int i = 0; i < player.maxAmmo.length; i++) {
                player.maxAmmo[i] *= 2;
            }
            player.backpack = true;
        }
        giveAmmo(player, Ammo.CLIP, clips);
        giveAmmo(player, Ammo.SHELL, clips);
        giveAmmo(player, Ammo.CELL, clips);
        giveAmmo(player, Ammo.MISSILE, clips);
    }
}

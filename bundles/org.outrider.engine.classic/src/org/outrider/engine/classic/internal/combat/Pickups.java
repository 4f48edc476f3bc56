/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.data.WeaponType;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.GameOptions;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.World;

/** Players touching items: what they take, what they leave, and what stays for the others (Doom 1.9). */
public final class Pickups {

    /** How far below the feet an item can be reached; upwards it is the toucher's height. */
    private static final int REACH_DOWN = -8 * Fixed.UNIT;

    private final World world;
    private final GameOptions options;
    private final Inventory inventory;
    private final PickupTable table;

    Pickups(World world, Inventory inventory) {
        this.world = world;
        this.inventory = inventory;
        options = world.session().options;
        table = PickupTable.standard();
    }

    /** A thing that picks up things touches an item; the dead take nothing. */
    public void touch(Mobj item, Mobj toucher) {
        int above = item.z - toucher.z;
        Player player = toucher.player;
        Pickup pickup = table.get(item.state);
        if (above > toucher.height || above < REACH_DOWN || player == null || toucher.health <= 0 || pickup == null) {
            return;
        }
        boolean dropped = item.hasAny(ThingFlags.DROPPED);
        if (!give(player, pickup, dropped)) {
            return;
        }
        world.events().add(EventLog.Kind.PICKUP, world.levelTime, toucher, item, 0, 0);
        if (stays(pickup, dropped)) {
            return;
        }
        if (item.hasAny(ThingFlags.COUNTITEM)) {
            player.itemCount++;
        }
        world.remove(item);
        player.bonusCount += Inventory.BONUS_TINT;
    }

    /** Tells whether an item is left lying for the other players of a net game though it was of use. */
    private boolean stays(Pickup pickup, boolean dropped) {
        return switch (pickup) {
        case Pickup.Card card -> options.netGame();
        case Pickup.Weapon weapon -> inventory.weaponsStay(dropped && weapon.lessWhenDropped());
        default -> false;
        };
    }

    /** Gives what an item holds; false where it is of no use to the player and left lying. */
    private boolean give(Player player, Pickup pickup, boolean dropped) {
        return switch (pickup) {
        case Pickup.Armor armor -> inventory.giveArmor(player, armor.type());
        case Pickup.ArmorBonus bonus -> {
            inventory.giveArmorBonus(player, bonus.amount(), bonus.limit());
            yield true;
        }
        case Pickup.Body body -> inventory.giveBody(player, body.amount());
        case Pickup.HealthBonus bonus -> {
            inventory.giveHealthBonus(player, bonus.amount(), bonus.limit());
            yield true;
        }
        case Pickup.Megasphere sphere -> options.commercial() && giveMegasphere(player, sphere);
        // a second key of a kind is of no use but vanishes, where it does not stay anyway
        case Pickup.Card card -> inventory.giveCard(player, card.card()) || !options.netGame();
        case Pickup.Power power -> inventory.givePower(player, power.power());
        case Pickup.Berserk berserk -> giveBerserk(player);
        case Pickup.Clips clips -> inventory.giveAmmo(player, clips.ammo(),
                dropped && clips.lessWhenDropped() ? 0 : clips.clips());
        case Pickup.Backpack backpack -> {
            inventory.giveBackpack(player, backpack.clips());
            yield true;
        }
        case Pickup.Weapon weapon -> inventory.giveWeapon(player, weapon.weapon(),
                dropped && weapon.lessWhenDropped());
        };
    }

    private boolean giveMegasphere(Player player, Pickup.Megasphere sphere) {
        inventory.setHealth(player, sphere.health());
        inventory.giveArmor(player, sphere.armorType());
        return true;
    }

    private boolean giveBerserk(Player player) {
        inventory.givePower(player, Player.STRENGTH);
        if (player.readyWeapon != WeaponType.FIST) {
            player.pendingWeapon = WeaponType.FIST;
        }
        return true;
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.Ammo;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.State;
import org.outrider.engine.classic.internal.data.TableReader;
import org.outrider.engine.classic.internal.data.TableReader.Row;
import org.outrider.engine.classic.internal.data.WeaponType;

/** Reads what items do from {@code pickups.csv}; an item is known by the sprite it shows (Doom 1.9). */
final class PickupTable {

    /** Names in the table, in the order of {@code Player.cards}. */
    private static final List<String> CARDS = List.of("blue card", "yellow card", "red card", "blue skull",
            "yellow skull", "red skull");
    /** Names in the table, in the order of {@code Player.powers}. */
    private static final List<String> POWERS = List.of("invulnerability", "strength", "invisibility", "iron feet",
            "all map", "infrared");

    /** Sprites and weapons are the same in fast games. */
    private static final PickupTable STANDARD = new PickupTable(GameData.normal());

    private final @Nullable Pickup[] byState;

    private PickupTable(GameData data) {
        Map<String, Pickup> bySprite = new HashMap<>();
        TableReader.read("pickups.csv", row -> {
            if (bySprite.put(row.text("sprite"), pickup(row, data)) != null) {
                throw row.fault("a second row for sprite " + row.text("sprite"));
            }
            return row;
        });
        byState = new Pickup[data.stateCount()];
        for (int i = 0; i < byState.length; i++) {
            byState[i] = bySprite.get(data.state(i).sprite());
        }
    }

    /** The items of the game. */
    static PickupTable standard() {
        return STANDARD;
    }

    /** What an item in a state does; null where nothing that shows the state's sprite can be picked up. */
    @Nullable Pickup get(State state) {
        return byState[state.index()];
    }

    private static Pickup pickup(Row row, GameData data) {
        boolean lessWhenDropped = row.number("less_when_dropped", 0, 1) == 1;
        return switch (row.text("effect")) {
        case "armor" -> new Pickup.Armor(amount(row));
        case "armor bonus" -> new Pickup.ArmorBonus(amount(row), limit(row));
        case "body" -> new Pickup.Body(amount(row));
        case "health bonus" -> new Pickup.HealthBonus(amount(row), limit(row));
        case "megasphere" -> new Pickup.Megasphere(amount(row), Inventory.BLUE_ARMOR);
        case "card" -> new Pickup.Card(subject(row, CARDS));
        case "power" -> new Pickup.Power(subject(row, POWERS));
        case "berserk" -> new Pickup.Berserk();
        case "ammo" -> new Pickup.Clips(ammo(row), amount(row), lessWhenDropped);
        case "backpack" -> new Pickup.Backpack(amount(row));
        case "weapon" -> new Pickup.Weapon(weapon(row, data), lessWhenDropped);
        default -> throw row.fault("unknown effect '" + row.text("effect") + "'");
        };
    }

    private static int amount(Row row) {
        return row.number("amount", 1, Short.MAX_VALUE);
    }

    private static int limit(Row row) {
        return row.number("limit", 1, Short.MAX_VALUE);
    }

    private static int subject(Row row, List<String> names) {
        int index = names.indexOf(row.text("subject"));
        if (index < 0) {
            throw row.fault("unknown subject '" + row.text("subject") + "', not one of " + names);
        }
        return index;
    }

    private static Ammo ammo(Row row) {
        for (Ammo ammo : Ammo.values()) {
            if (ammo.tableName().equals(row.text("subject"))) {
                return ammo;
            }
        }
        throw row.fault("unknown ammunition '" + row.text("subject") + "'");
    }

    private static int weapon(Row row, GameData data) {
        for (int i = 0; i < WeaponType.COUNT; i++) {
            if (data.weapon(i).name().equals(row.text("subject"))) {
                return i;
            }
        }
        throw row.fault("unknown weapon '" + row.text("subject") + "'");
    }
}

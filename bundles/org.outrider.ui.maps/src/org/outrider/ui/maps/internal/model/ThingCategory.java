/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.model;

import org.outrider.engine.ObjectKind;

/** The sorts of things that a designer tells apart, in the order in which lists show them. */
public enum ThingCategory {
    START("Player starts"),
    MONSTER("Monsters"),
    WEAPON("Weapons"),
    AMMO("Ammunition"),
    HEALTH("Health"),
    ARMOR("Armour"),
    POWERUP("Powerups"),
    KEY("Keys"),
    BARREL("Barrels"),
    TELEPORT("Teleport landings"),
    DECORATION("Decoration"),
    UNKNOWN("Unknown types");

    private final String label;

    ThingCategory(String label) {
        this.label = label;
    }

    /** What a list of them is headed with. */
    public String label() {
        return label;
    }

    static ThingCategory of(ObjectKind kind) {
        return switch (kind) {
            case PLAYER -> START;
            case MONSTER -> MONSTER;
            case BARREL -> BARREL;
            case WEAPON -> WEAPON;
            case AMMO -> AMMO;
            case HEALTH -> HEALTH;
            case ARMOR -> ARMOR;
            case POWERUP -> POWERUP;
            case KEY -> KEY;
            case CORPSE, PROJECTILE, DECORATION -> DECORATION;
        };
    }
}

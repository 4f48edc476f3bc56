/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

/** What an object of a map is to a player. */
public enum ObjectKind {
    PLAYER, MONSTER, CORPSE, BARREL, WEAPON, AMMO, HEALTH, ARMOR, POWERUP, KEY, PROJECTILE, DECORATION
}

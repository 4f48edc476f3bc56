/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.explore;

import org.outrider.engine.Game;
import org.outrider.engine.GameVariable;
import org.outrider.engine.ObjectList;

/** Which objects the player would like to have now, and how much. */
final class ItemWants {

    /** Not wanted at all. */
    static final int UNWANTED = -1;

    private static final int KEY = 0;
    private static final int WEAPON = 100;
    private static final int URGENT_HEALTH = 0;
    private static final int OTHER = 350;
    private static final int LOW_HEALTH = 50;
    private static final int FULL = 100;
    private static final int FULLEST = 200;

    private final Game game;

    ItemWants(Game game) {
        this.game = game;
    }

    /** How reluctantly to fetch an object, as a cost of routes; {@link #UNWANTED} where it would not even be taken. */
    int reluctance(ObjectList objects, int i) {
        String name = objects.name(i);
        return switch (objects.kind(i)) {
            case KEY -> KEY;
            case WEAPON -> WEAPON;
            case HEALTH -> health(name);
            case ARMOR -> armor(name);
            case AMMO -> ammo(name);
            case POWERUP -> OTHER;
            case PLAYER, MONSTER, CORPSE, BARREL, PROJECTILE, DECORATION -> UNWANTED;
        };
    }

    /** Doom 1.9: bonuses are always taken, stimpacks and medikits only below 100. */
    private int health(String name) {
        double health = game.getGameVariable(GameVariable.HEALTH);
        boolean patch = name.equals("Stimpack") || name.equals("Medikit");
        if (health >= (patch ? FULL : FULLEST)) {
            return UNWANTED;
        }
        return health < LOW_HEALTH ? URGENT_HEALTH : OTHER;
    }

    private int armor(String name) {
        double armor = game.getGameVariable(GameVariable.ARMOR);
        return armor >= (name.equals("GreenArmor") ? FULL : FULLEST) ? UNWANTED : OTHER;
    }

    /** Doom 1.9: 200 bullets, 50 shells, 50 rockets and 300 cells are the most without a backpack. */
    private int ammo(String name) {
        return switch (name) {
            case "Clip", "ClipBox" -> ammo(GameVariable.AMMO2, 200);
            case "Shell", "ShellBox" -> ammo(GameVariable.AMMO3, 50);
            case "RocketAmmo", "RocketBox" -> ammo(GameVariable.AMMO5, 50);
            case "Cell", "CellPack" -> ammo(GameVariable.AMMO6, 300);
            default -> OTHER;
        };
    }

    private int ammo(GameVariable kind, int full) {
        return game.getGameVariable(kind) >= full ? UNWANTED : OTHER;
    }
}

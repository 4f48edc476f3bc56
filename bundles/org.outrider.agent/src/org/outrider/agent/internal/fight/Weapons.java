/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.fight;

import org.outrider.engine.Game;
import org.outrider.engine.GameVariable;

/** What the player can shoot with, by the number of the weapon's key. */
final class Weapons {

    static final int FIST = 1;
    static final int PISTOL = 2;
    static final int SHOTGUN = 3;
    static final int CHAINGUN = 4;
    static final int ROCKET_LAUNCHER = 5;
    static final int PLASMA_RIFLE = 6;
    static final int BFG = 7;

    /** Rockets hurt whoever is nearer than 128 units to where they burst (Doom 1.9), and some more for safety. */
    static final double SPLASH = 200;

    private static final double NEAR = 400;
    private static final int TOUGH = 300;
    private static final int BFG_CELLS = 40;
    private static final int MANY_ROCKETS = 15;
    private static final int[] AGAINST_TOUGH = { BFG, PLASMA_RIFLE, ROCKET_LAUNCHER, CHAINGUN, SHOTGUN, PISTOL };
    private static final int[] NEARBY = { SHOTGUN, CHAINGUN, PLASMA_RIFLE, PISTOL };
    private static final int[] FAR_OFF = { CHAINGUN, SHOTGUN, PISTOL, PLASMA_RIFLE, ROCKET_LAUNCHER };

    private final Game game;

    Weapons(Game game) {
        this.game = game;
    }

    int selected() {
        return (int) game.getGameVariable(GameVariable.SELECTED_WEAPON);
    }

    /** The key of the weapon to take; {@link #FIST} where nothing else is loaded. */
    int choose(MonsterKind foe, double distance) {
        boolean tough = foe.health() >= TOUGH || foe.health() > 100 && ammo(ROCKET_LAUNCHER) > MANY_ROCKETS;
        for (int weapon : tough ? AGAINST_TOUGH : distance < NEAR ? NEARBY : FAR_OFF) {
            if (isLoaded(weapon) && (weapon != ROCKET_LAUNCHER || distance > SPLASH)) {
                return weapon;
            }
        }
        return FIST;
    }

    private boolean isLoaded(int weapon) {
        return game.getGameVariable(GameVariable.values()[GameVariable.WEAPON0.ordinal() + weapon]) > 0
                && ammo(weapon) >= (weapon == BFG ? BFG_CELLS : weapon == SHOTGUN ? 2 : 1);
    }

    private double ammo(int weapon) {
        return game.getGameVariable(switch (weapon) {
            case SHOTGUN -> GameVariable.AMMO3;
            case ROCKET_LAUNCHER -> GameVariable.AMMO5;
            case PLASMA_RIFLE, BFG -> GameVariable.AMMO6;
            default -> GameVariable.AMMO2;
        });
    }

    /** Map units a tic that what a weapon fires flies; 0 for bullets (Doom 1.9). */
    static double missileSpeed(int weapon) {
        return switch (weapon) {
            case ROCKET_LAUNCHER -> 20;
            case PLASMA_RIFLE, BFG -> 25;
            default -> 0;
        };
    }

    /** Whether a weapon only reaches what is next to the player. */
    static boolean isMelee(int weapon) {
        return weapon == FIST;
    }
}

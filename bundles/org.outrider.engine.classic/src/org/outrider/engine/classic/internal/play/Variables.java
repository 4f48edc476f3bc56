/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.GameVariable;
import org.outrider.engine.classic.internal.data.Ammo;
import org.outrider.engine.classic.internal.data.State;
import org.outrider.engine.classic.internal.data.WeaponType;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.Session;

/** Computes game variables from the simulation. */
final class Variables {

    private static final double FIELD_OF_VIEW = 90;
    /** Ammunition of the weapon slots 0..9. */
    private static final @Nullable Ammo[] SLOT_AMMO = { null, null, Ammo.CLIP, Ammo.SHELL, Ammo.CLIP, Ammo.MISSILE,
            Ammo.CELL, Ammo.CELL, null, null };
    /** Slot of each weapon number. */
    private static final int[] WEAPON_SLOT = { 1, 2, 3, 4, 5, 6, 7, 1, 3 };

    private final Simulation simulation;
    private final Player player;
    private final Scores scores;
    private final ScriptStage stage;

    Variables(Simulation simulation, Player player, Scores scores, ScriptStage stage) {
        this.simulation = simulation;
        this.player = player;
        this.scores = scores;
        this.stage = stage;
    }

    double get(GameVariable variable) {
        Mobj body = player.body();
        return switch (variable) {
        case KILLCOUNT -> player.killCount;
        case ITEMCOUNT -> player.itemCount;
        case SECRETCOUNT -> player.secretCount;
        case FRAGCOUNT -> frags(player);
        case DEATHCOUNT -> scores.deaths;
        case HITCOUNT -> scores.hits;
        case HITS_TAKEN -> scores.hitsTaken;
        case DAMAGECOUNT -> scores.damage;
        case DAMAGE_TAKEN -> scores.damageTaken;
        case HEALTH -> body.health;
        case ARMOR -> player.armorPoints;
        case DEAD -> player.life == Player.Life.LIVE ? 0 : 1;
        case ON_GROUND -> body.z <= body.floorZ ? 1 : 0;
        case ATTACK_READY -> isReady() ? 1 : 0;
        case SELECTED_WEAPON -> WEAPON_SLOT[player.readyWeapon];
        case SELECTED_WEAPON_AMMO -> ammo(simulation.session().data.weapon(player.readyWeapon).ammo());
        case POSITION_X, CAMERA_POSITION_X -> Fixed.toDouble(body.x);
        case POSITION_Y, CAMERA_POSITION_Y -> Fixed.toDouble(body.y);
        case POSITION_Z -> Fixed.toDouble(body.z);
        case CAMERA_POSITION_Z -> Fixed.toDouble(player.viewZ);
        case ANGLE, CAMERA_ANGLE -> degrees(body.angle);
        case VIEW_HEIGHT -> Fixed.toDouble(player.viewZ - body.z);
        case VELOCITY_X -> Fixed.toDouble(body.momX);
        case VELOCITY_Y -> Fixed.toDouble(body.momY);
        case VELOCITY_Z -> Fixed.toDouble(body.momZ);
        case CAMERA_FOV -> FIELD_OF_VIEW;
        case PLAYER_NUMBER -> player.index;
        case PLAYER_COUNT -> Integer.bitCount(simulation.session().options.playerMask());
        default -> numbered(variable);
        };
    }

    private double numbered(GameVariable variable) {
        int ammoSlot = variable.ordinal() - GameVariable.AMMO0.ordinal();
        if (ammoSlot >= 0 && ammoSlot <= 9) {
            return ammo(SLOT_AMMO[ammoSlot]);
        }
        int weaponSlot = variable.ordinal() - GameVariable.WEAPON0.ordinal();
        if (weaponSlot >= 0 && weaponSlot <= 9) {
            return weaponsInSlot(weaponSlot);
        }
        int playerNumber = variable.ordinal() - GameVariable.PLAYER1_FRAGCOUNT.ordinal();
        if (playerNumber >= 0 && playerNumber < Session.MAX_PLAYERS) {
            return frags(simulation.session().players[playerNumber]);
        }
        int userNumber = 1 + variable.ordinal() - GameVariable.USER1.ordinal();
        if (userNumber >= 1) {
            return stage.userVariable(userNumber);
        }
        // pitch, roll and alternative attack do not exist in this game
        return 0;
    }

    /** Ammunition of a weapon slot 0..9; null where it takes none. */
    static @Nullable Ammo ammoOf(int slot) {
        return SLOT_AMMO[slot];
    }

    private int ammo(@Nullable Ammo ammo) {
        return ammo == null ? 0 : player.ammo[ammo.ordinal()];
    }

    private int weaponsInSlot(int slot) {
        int count = 0;
        for (int weapon = 0; weapon < WeaponType.COUNT; weapon++) {
            if (WEAPON_SLOT[weapon] == slot && player.weaponOwned[weapon]) {
                count++;
            }
        }
        return count;
    }

    private boolean isReady() {
        State state = player.weapon.state;
        return state != null && state.index() == simulation.session().data.weapon(player.readyWeapon).readyState();
    }

    private static int frags(Player player) {
        int sum = 0;
        for (int i = 0; i < Session.MAX_PLAYERS; i++) {
            sum += i == player.index ? -player.frags[i] : player.frags[i];
        }
        return sum;
    }

    static double degrees(int angle) {
        return Integer.toUnsignedLong(angle) * 360.0 / 4294967296.0;
    }
}

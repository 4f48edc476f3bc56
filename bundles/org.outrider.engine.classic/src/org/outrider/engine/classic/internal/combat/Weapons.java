/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.Ammo;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.WeaponType;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.World;

/** The weapon in a player's hands: taking it up, firing it, changing it when it is empty (Doom 1.9). */
public final class Weapons {

    /** Height of the weapon on the screen when it is out of sight, 16.16. */
    static final int BOTTOM = 128 * Fixed.UNIT;
    /** Height of the weapon on the screen when it is held ready, 16.16. */
    static final int TOP = 32 * Fixed.UNIT;
    /** What a shot of the BFG 9000 takes. */
    static final int BFG_CELLS = 40;
    /** What a shot of the super shotgun takes. */
    static final int DOUBLE_SHELLS = 2;

    private final World world;
    private final GameData data;
    private final WeaponSprites sprites;
    private final int firingBodyState;

    Weapons(World world, WeaponSprites sprites) {
        this.world = world;
        this.sprites = sprites;
        data = world.session().data;
        firingBodyState = data.state("PLAY_ATK1").index();
    }

    /** Brings the ready weapon up, at the start of a level or after rebirth. */
    public void setUp(Player player) {
        player.weapon.state = null;
        player.flash.state = null;
        player.pendingWeapon = player.readyWeapon;
        bringUp(player);
    }

    /** Lets a tic pass for the weapon and its flash. */
    public void tick(Player player) {
        sprites.tick(player);
    }

    /** Begins to raise the pending weapon from below the screen. */
    public void bringUp(Player player) {
        if (player.pendingWeapon == WeaponType.NO_CHANGE) {
            player.pendingWeapon = player.readyWeapon;
        }
        int upState = data.weapon(player.pendingWeapon).upState();
        player.pendingWeapon = WeaponType.NO_CHANGE;
        player.weapon.y = BOTTOM;
        sprites.set(player, player.weapon, upState);
    }

    /** Lowers the weapon of a player who dies. */
    public void drop(Player player) {
        lower(player);
    }

    /** Begins to lower the ready weapon. */
    void lower(Player player) {
        sprites.set(player, player.weapon, ready(player).downState());
    }

    /** Begins an attack if there is ammunition for it; monsters hear it. */
    public void fire(Player player) {
        if (!checkAmmo(player)) {
            return;
        }
        Mobj body = player.body();
        world.setState(body, firingBodyState);
        sprites.set(player, player.weapon, ready(player).attackState());
        world.rules().monsterRules().alert(body, body);
    }

    /**
     * Tells whether the ready weapon can fire; where it cannot, begins to change to the best one that can. There is
     * always one, unless a script took the fists away.
     */
    public boolean checkAmmo(Player player) {
        Ammo ammo = ready(player).ammo();
        if (ammo == null || player.ammo[ammo.ordinal()] >= shotSize(player.readyWeapon)) {
            return true;
        }
        int best = bestLoaded(player);
        if (best != WeaponType.FIST || player.weaponOwned[WeaponType.FIST]) {
            player.pendingWeapon = best;
            lower(player);
        }
        return false;
    }

    WeaponType ready(Player player) {
        return data.weapon(player.readyWeapon);
    }

    private static int shotSize(int weapon) {
        return switch (weapon) {
        case WeaponType.BFG -> BFG_CELLS;
        case WeaponType.SUPER_SHOTGUN -> DOUBLE_SHELLS;
        default -> 1;
        };
    }

    /** The order of preference of Doom 1.9, which asks one shot more than needed of the super shotgun and the BFG. */
    private int bestLoaded(Player player) {
        if (has(player, WeaponType.PLASMA, Ammo.CELL, 1)) {
            return WeaponType.PLASMA;
        }
        if (has(player, WeaponType.SUPER_SHOTGUN, Ammo.SHELL, DOUBLE_SHELLS + 1)
                && world.session().options.commercial()) {
            return WeaponType.SUPER_SHOTGUN;
        }
        if (has(player, WeaponType.CHAINGUN, Ammo.CLIP, 1)) {
            return WeaponType.CHAINGUN;
        }
        if (has(player, WeaponType.SHOTGUN, Ammo.SHELL, 1)) {
            return WeaponType.SHOTGUN;
        }
        if (player.ammo[Ammo.CLIP.ordinal()] != 0) {
            return WeaponType.PISTOL;
        }
        if (has(player, WeaponType.CHAINSAW, null, 0)) {
            return WeaponType.CHAINSAW;
        }
        if (has(player, WeaponType.MISSILE, Ammo.MISSILE, 1)) {
            return WeaponType.MISSILE;
        }
        if (has(player, WeaponType.BFG, Ammo.CELL, BFG_CELLS + 1)) {
            return WeaponType.BFG;
        }
        return WeaponType.FIST;
    }

    private static boolean has(Player player, int weapon, @Nullable Ammo ammo, int least) {
        return player.weaponOwned[weapon] && (ammo == null || player.ammo[ammo.ordinal()] >= least);
    }
}

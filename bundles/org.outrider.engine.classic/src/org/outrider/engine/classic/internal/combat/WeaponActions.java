/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.WeaponType;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.math.Trig;
import org.outrider.engine.classic.internal.world.Actions;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.WeaponSprite;
import org.outrider.engine.classic.internal.world.World;

/** What weapons do between shots: being held ready, changed, fired again, and lighting the room (Doom 1.9). */
final class WeaponActions {

    /** Bit of {@link Player#buttons}. */
    private static final int ATTACK_BUTTON = 1;
    private static final int CHANGE_SPEED = 6 * Fixed.UNIT;
    private static final int BOB_SPEED = 128;

    private final World world;
    private final Weapons weapons;
    private final WeaponSprites sprites;
    private final int standingBodyState;
    private final int firstFiringBodyState;
    private final int secondFiringBodyState;

    WeaponActions(World world, Weapons weapons, WeaponSprites sprites) {
        this.world = world;
        this.weapons = weapons;
        this.sprites = sprites;
        GameData data = world.session().data;
        standingBodyState = data.state("PLAY").index();
        firstFiringBodyState = data.state("PLAY_ATK1").index();
        secondFiringBodyState = data.state("PLAY_ATK2").index();
    }

    void bind(Actions actions) {
        actions.bindWeapon("WeaponReady", this::ready);
        actions.bindWeapon("Lower", this::lower);
        actions.bindWeapon("Raise", this::raise);
        actions.bindWeapon("ReFire", (player, sprite) -> fireAgain(player));
        actions.bindWeapon("CheckReload", (player, sprite) -> weapons.checkAmmo(player));
        actions.bindWeapon("GunFlash", (player, sprite) -> flash(player));
        actions.bindWeapon("Light0", (player, sprite) -> player.extraLight = 0);
        actions.bindWeapon("Light1", (player, sprite) -> player.extraLight = 1);
        actions.bindWeapon("Light2", (player, sprite) -> player.extraLight = 2);
        // these only make a sound
        actions.bindWeapon("BFGsound", (player, sprite) -> { });
        actions.bindWeapon("OpenShotgun2", (player, sprite) -> { });
        actions.bindWeapon("LoadShotgun2", (player, sprite) -> { });
        actions.bindWeapon("CloseShotgun2", (player, sprite) -> fireAgain(player));
    }

    /** The weapon waits to be changed or fired, and swings with the player's steps. */
    private void ready(Player player, WeaponSprite sprite) {
        Mobj body = player.body();
        int bodyState = body.state.index();
        if (bodyState == firstFiringBodyState || bodyState == secondFiringBodyState) {
            world.setState(body, standingBodyState);
        }
        if (player.pendingWeapon != WeaponType.NO_CHANGE || player.health == 0) {
            weapons.lower(player);
            return;
        }
        if ((player.buttons & ATTACK_BUTTON) == 0) {
            player.attackDown = false;
        } else if (!player.attackDown || firesWhileHeld(player.readyWeapon)) {
            player.attackDown = true;
            weapons.fire(player);
            return;
        }
        int angle = BOB_SPEED * world.levelTime & Trig.FINE_MASK;
        sprite.x = Fixed.UNIT + Fixed.mul(player.bob, Trig.cosine(angle));
        sprite.y = Weapons.TOP + Fixed.mul(player.bob, Trig.sine(angle & Trig.FINE_ANGLES / 2 - 1));
    }

    private static boolean firesWhileHeld(int weapon) {
        return weapon != WeaponType.MISSILE && weapon != WeaponType.BFG;
    }

    private void lower(Player player, WeaponSprite sprite) {
        sprite.y += CHANGE_SPEED;
        if (sprite.y < Weapons.BOTTOM) {
            return;
        }
        if (player.life == Player.Life.DEAD) {
            sprite.y = Weapons.BOTTOM;
        } else if (player.health == 0) {
            // a voodoo doll took the last health: the weapon is put away though the body lives
            sprites.set(player, player.weapon, 0);
        } else {
            // without a pending weapon the player was healed while he put it away
            if (player.pendingWeapon != WeaponType.NO_CHANGE) {
                player.readyWeapon = player.pendingWeapon;
            }
            weapons.bringUp(player);
        }
    }

    private void raise(Player player, WeaponSprite sprite) {
        sprite.y -= CHANGE_SPEED;
        if (sprite.y <= Weapons.TOP) {
            sprite.y = Weapons.TOP;
            sprites.set(player, player.weapon, weapons.ready(player).readyState());
        }
    }

    private void fireAgain(Player player) {
        if ((player.buttons & ATTACK_BUTTON) != 0 && player.pendingWeapon == WeaponType.NO_CHANGE
                && player.health != 0) {
            player.refire++;
            weapons.fire(player);
        } else {
            player.refire = 0;
            weapons.checkAmmo(player);
        }
    }

    private void flash(Player player) {
        world.setState(player.body(), secondFiringBodyState);
        sprites.set(player, player.flash, weapons.ready(player).flashState());
    }
}

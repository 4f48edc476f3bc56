/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.Ammo;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.data.ThingType;
import org.outrider.engine.classic.internal.data.WeaponType;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.movement.Hitscan;
import org.outrider.engine.classic.internal.movement.Movement;
import org.outrider.engine.classic.internal.world.Actions;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.WeaponSprite;
import org.outrider.engine.classic.internal.world.World;

/** The attacks of the player's weapons, with their random numbers in the order of Doom 1.9. */
final class PlayerAttacks {

    /** The chainsaw reaches a hair farther than the fist, by which puffs tell them apart. */
    private static final int SAW_RANGE = Hitscan.MELEE_RANGE + 1;
    private static final int SAW_TURN = Angle.ANG90 / 20;
    private static final int SAW_OVERTURN = Angle.ANG90 / 21;
    private static final int BERSERK_FACTOR = 10;
    private static final int SHOTGUN_PELLETS = 7;
    private static final int SUPER_SHOTGUN_PELLETS = 20;
    /** Shifts of random differences: to the side, to the side for the super shotgun, and up and down for it. */
    private static final int SPREAD_SHIFT = 18;
    private static final int WIDE_SPREAD_SHIFT = 19;
    private static final int SLOPE_SPREAD_SHIFT = 5;

    private final World world;
    private final Hitscan hitscan;
    private final PlayerAim aim;
    private final Projectiles projectiles;
    private final WeaponSprites sprites;
    private final GameData data;
    private final ThingType rocket;
    private final ThingType plasma;
    private final ThingType bfgBall;
    private final int firingBodyState;

    PlayerAttacks(World world, Movement movement, Projectiles projectiles, WeaponSprites sprites) {
        this.world = world;
        this.projectiles = projectiles;
        this.sprites = sprites;
        hitscan = movement.hitscan();
        aim = new PlayerAim(hitscan);
        data = world.session().data;
        rocket = data.thing("ROCKET");
        plasma = data.thing("PLASMA");
        bfgBall = data.thing("BFG");
        firingBodyState = data.state("PLAY_ATK2").index();
    }

    void bind(Actions actions) {
        actions.bindWeapon("Punch", (player, sprite) -> punch(player));
        actions.bindWeapon("Saw", (player, sprite) -> saw(player));
        actions.bindWeapon("FirePistol", (player, sprite) -> firePistol(player));
        actions.bindWeapon("FireShotgun", (player, sprite) -> fireShotgun(player));
        actions.bindWeapon("FireShotgun2", (player, sprite) -> fireSuperShotgun(player));
        actions.bindWeapon("FireCGun", this::fireChaingun);
        actions.bindWeapon("FireMissile", (player, sprite) -> fireMissile(player));
        actions.bindWeapon("FirePlasma", (player, sprite) -> firePlasma(player));
        actions.bindWeapon("FireBFG", (player, sprite) -> fireBfg(player));
    }

    private void punch(Player player) {
        int damage = world.random().next() % 10 + 1 << 1;
        if (player.powers[Player.STRENGTH] != 0) {
            damage *= BERSERK_FACTOR;
        }
        Mobj body = player.body();
        Mobj victim = strike(body, Hitscan.MELEE_RANGE, damage);
        if (victim != null) {
            body.angle = Angle.between(body.x, body.y, victim.x, victim.y);
        }
    }

    private void saw(Player player) {
        int damage = 2 * (world.random().next() % 10 + 1);
        Mobj body = player.body();
        Mobj victim = strike(body, SAW_RANGE, damage);
        if (victim == null) {
            return;
        }
        int angle = Angle.between(body.x, body.y, victim.x, victim.y);
        int turn = angle - body.angle;
        if (Integer.compareUnsigned(turn, Angle.ANG180) > 0) {
            body.angle = turn < -SAW_TURN ? angle + SAW_OVERTURN : body.angle - SAW_TURN;
        } else {
            body.angle = Integer.compareUnsigned(turn, SAW_TURN) > 0 ? angle - SAW_OVERTURN : body.angle + SAW_TURN;
        }
        body.flags |= ThingFlags.JUSTATTACKED;
    }

    /** A blow in about the direction the player looks; whom it was aimed at. */
    private @Nullable Mobj strike(Mobj body, int range, int damage) {
        int angle = body.angle + (world.random().nextDifference() << SPREAD_SHIFT);
        int slope = hitscan.aim(body, angle, range);
        hitscan.shoot(body, angle, range, slope, damage);
        return hitscan.target();
    }

    private void firePistol(Player player) {
        Mobj body = player.body();
        world.setState(body, firingBodyState);
        spend(player, 1);
        flash(player, 0);
        shootBullet(body, aim.aim(body), player.refire == 0);
    }

    private void fireShotgun(Player player) {
        Mobj body = player.body();
        world.setState(body, firingBodyState);
        spend(player, 1);
        flash(player, 0);
        int slope = aim.aim(body);
        for (int i = 0; i < SHOTGUN_PELLETS; i++) {
            shootBullet(body, slope, false);
        }
    }

    private void fireSuperShotgun(Player player) {
        Mobj body = player.body();
        world.setState(body, firingBodyState);
        spend(player, Weapons.DOUBLE_SHELLS);
        flash(player, 0);
        int slope = aim.aim(body);
        for (int i = 0; i < SUPER_SHOTGUN_PELLETS; i++) {
            int damage = bulletDamage();
            int angle = body.angle + (world.random().nextDifference() << WIDE_SPREAD_SHIFT);
            int pelletSlope = slope + (world.random().nextDifference() << SLOPE_SPREAD_SHIFT);
            hitscan.shoot(body, angle, Hitscan.MISSILE_RANGE, pelletSlope, damage);
        }
    }

    /** Both frames of the chaingun fire, each with its own flash; the second may find no bullet left. */
    private void fireChaingun(Player player, WeaponSprite sprite) {
        WeaponType weapon = data.weapon(player.readyWeapon);
        Ammo ammo = weapon.ammo();
        if (ammo != null && player.ammo[ammo.ordinal()] == 0) {
            return;
        }
        Mobj body = player.body();
        world.setState(body, firingBodyState);
        spend(player, 1);
        flash(player, sprite.state == data.state(weapon.attackState()) ? 0 : 1);
        shootBullet(body, aim.aim(body), player.refire == 0);
    }

    private void fireMissile(Player player) {
        spend(player, 1);
        projectiles.spawnForPlayer(player.body(), rocket);
    }

    private void firePlasma(Player player) {
        spend(player, 1);
        flash(player, world.random().next() & 1);
        projectiles.spawnForPlayer(player.body(), plasma);
    }

    private void fireBfg(Player player) {
        spend(player, Weapons.BFG_CELLS);
        projectiles.spawnForPlayer(player.body(), bfgBall);
    }

    private void shootBullet(Mobj body, int slope, boolean accurate) {
        int damage = bulletDamage();
        int angle = body.angle;
        if (!accurate) {
            angle += world.random().nextDifference() << SPREAD_SHIFT;
        }
        hitscan.shoot(body, angle, Hitscan.MISSILE_RANGE, slope, damage);
    }

    private int bulletDamage() {
        return 5 * (world.random().next() % 3 + 1);
    }

    private void flash(Player player, int offset) {
        sprites.set(player, player.flash, data.weapon(player.readyWeapon).flashState() + offset);
    }

    private void spend(Player player, int amount) {
        Ammo ammo = data.weapon(player.readyWeapon).ammo();
        if (ammo != null) {
            player.ammo[ammo.ordinal()] -= amount;
            world.events().add(EventLog.Kind.AMMO_USED, world.levelTime, player.mobj, null, ammo.ordinal(), amount);
        }
    }
}

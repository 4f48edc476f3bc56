/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.game;

import org.outrider.engine.classic.internal.combat.Weapons;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.data.WeaponType;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.math.Trig;
import org.outrider.engine.classic.internal.movement.UseTraverse;
import org.outrider.engine.classic.internal.specials.Specials;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.World;

/** What a player does in a tic: obeys the command, walks, swings, uses, changes weapons, dies and waits for rebirth. */
final class PlayerThinking {

    private static final int CHAINSAW_LUNGE = 0xc800 / 512;
    private static final int THRUST_PER_MOVE = 2048;
    private static final int MAX_BOB = 16 * Fixed.UNIT;
    private static final int CEILING_CLEARANCE = 4 * Fixed.UNIT;
    private static final int DEAD_VIEW_HEIGHT = 6 * Fixed.UNIT;
    private static final int ANG5 = Angle.ANG90 / 18;
    private static final int INVERSE_COLORMAP = 32;
    private static final int BRIGHT_COLORMAP = 1;
    /** Tics before its end at which a power begins to blink. */
    private static final int BLINK_TICS = 4 * 32;

    private final World world;
    private final Weapons weapons;
    private final UseTraverse useTraverse;
    private final Specials specials;
    private final int standing;
    private final int running;
    /**
     * Whether the player who last obeyed a command stood on the ground. One for all players: Doom 1.9 goes on using the
     * last one's for a player who may not move after a teleport.
     */
    private boolean onGround;

    PlayerThinking(World world, Weapons weapons, UseTraverse useTraverse, Specials specials) {
        this.world = world;
        this.weapons = weapons;
        this.useTraverse = useTraverse;
        this.specials = specials;
        GameData data = world.session().data;
        standing = data.state("PLAY").index();
        running = data.state("PLAY_RUN1").index();
    }

    boolean onGround() {
        return onGround;
    }

    void setOnGround(boolean value) {
        onGround = value;
    }

    void think(Player player) {
        Mobj body = player.body();
        body.flags &= ~ThingFlags.NOCLIP;
        if (body.hasAny(ThingFlags.JUSTATTACKED)) {
            // the chainsaw pulls its owner forward
            player.angleTurn = 0;
            player.forwardMove = CHAINSAW_LUNGE;
            player.sideMove = 0;
            body.flags &= ~ThingFlags.JUSTATTACKED;
        }
        if (player.life == Player.Life.DEAD) {
            thinkDead(player, body);
            return;
        }
        if (body.reactionTime != 0) {
            body.reactionTime--;
        } else {
            move(player, body);
        }
        calculateView(player, body);
        if (body.sector.special != 0) {
            specials.playerInSector(player);
        }
        if ((player.buttons & Buttons.SPECIAL) != 0) {
            player.buttons = 0;
        }
        if ((player.buttons & Buttons.CHANGE) != 0) {
            changeWeapon(player, (player.buttons & Buttons.WEAPON_MASK) >> Buttons.WEAPON_SHIFT);
        }
        if ((player.buttons & Buttons.USE) == 0) {
            player.useDown = false;
        } else if (!player.useDown) {
            useTraverse.use(player);
            player.useDown = true;
        }
        weapons.tick(player);
        countDown(player, body);
        player.fixedColormap = fixedColormap(player);
    }

    private void move(Player player, Mobj body) {
        body.angle += player.angleTurn << 16;
        onGround = body.z <= body.floorZ;
        if (player.forwardMove != 0 && onGround) {
            thrust(body, body.angle, player.forwardMove * THRUST_PER_MOVE);
        }
        if (player.sideMove != 0 && onGround) {
            thrust(body, body.angle - Angle.ANG90, player.sideMove * THRUST_PER_MOVE);
        }
        if ((player.forwardMove != 0 || player.sideMove != 0) && body.state.index() == standing) {
            world.setState(body, running);
        }
    }

    private static void thrust(Mobj body, int angle, int amount) {
        body.momX += Fixed.mul(amount, Trig.cos(angle));
        body.momY += Fixed.mul(amount, Trig.sin(angle));
    }

    private void calculateView(Player player, Mobj body) {
        int swing = Fixed.mul(body.momX, body.momX) + Fixed.mul(body.momY, body.momY) >> 2;
        player.bob = Math.min(swing, MAX_BOB);
        if (!onGround) {
            // in the air the eyes may come through the ceiling (Doom 1.9 computes a limit and drops it)
            player.viewZ = body.z + player.viewHeight;
            return;
        }
        int phase = Trig.FINE_ANGLES / 20 * world.levelTime & Trig.FINE_MASK;
        int bob = Fixed.mul(player.bob / 2, Trig.sine(phase));
        if (player.life == Player.Life.LIVE) {
            moveViewHeight(player);
        }
        player.viewZ = Math.min(body.z + player.viewHeight + bob, body.ceilingZ - CEILING_CLEARANCE);
    }

    private static void moveViewHeight(Player player) {
        player.viewHeight += player.deltaViewHeight;
        if (player.viewHeight > Player.VIEW_HEIGHT) {
            player.viewHeight = Player.VIEW_HEIGHT;
            player.deltaViewHeight = 0;
        }
        if (player.viewHeight < Player.VIEW_HEIGHT / 2) {
            player.viewHeight = Player.VIEW_HEIGHT / 2;
            if (player.deltaViewHeight <= 0) {
                player.deltaViewHeight = 1;
            }
        }
        if (player.deltaViewHeight != 0) {
            player.deltaViewHeight += Fixed.UNIT / 4;
            if (player.deltaViewHeight == 0) {
                player.deltaViewHeight = 1;
            }
        }
    }

    private void thinkDead(Player player, Mobj body) {
        weapons.tick(player);
        player.viewHeight = Math.max(player.viewHeight > DEAD_VIEW_HEIGHT ? player.viewHeight - Fixed.UNIT
                : player.viewHeight, DEAD_VIEW_HEIGHT);
        player.deltaViewHeight = 0;
        onGround = body.z <= body.floorZ;
        calculateView(player, body);
        Mobj attacker = player.attacker;
        if (attacker == null || attacker == body || turnTo(body, attacker)) {
            if (player.damageCount != 0) {
                player.damageCount--;
            }
        }
        if ((player.buttons & Buttons.USE) != 0) {
            player.life = Player.Life.REBORN;
        }
    }

    /** Turns a dead player's head toward the killer; true once it looks there. */
    private static boolean turnTo(Mobj body, Mobj attacker) {
        int angle = Angle.between(body.x, body.y, attacker.x, attacker.y);
        int delta = angle - body.angle;
        if (Integer.compareUnsigned(delta, ANG5) < 0 || Integer.compareUnsigned(delta, -ANG5) > 0) {
            body.angle = angle;
            return true;
        }
        body.angle += Integer.compareUnsigned(delta, Angle.ANG180) < 0 ? ANG5 : -ANG5;
        return false;
    }

    private void changeWeapon(Player player, int key) {
        int weapon = key;
        if (weapon == WeaponType.FIST && player.weaponOwned[WeaponType.CHAINSAW]
                && !(player.readyWeapon == WeaponType.CHAINSAW && player.powers[Player.STRENGTH] != 0)) {
            weapon = WeaponType.CHAINSAW;
        }
        if (world.session().options.commercial() && weapon == WeaponType.SHOTGUN
                && player.weaponOwned[WeaponType.SUPER_SHOTGUN] && player.readyWeapon != WeaponType.SUPER_SHOTGUN) {
            weapon = WeaponType.SUPER_SHOTGUN;
        }
        if (player.weaponOwned[weapon] && weapon != player.readyWeapon) {
            player.pendingWeapon = weapon;
        }
    }

    private static void countDown(Player player, Mobj body) {
        int[] powers = player.powers;
        if (powers[Player.STRENGTH] != 0) {
            powers[Player.STRENGTH]++;
        }
        if (powers[Player.INVULNERABILITY] != 0) {
            powers[Player.INVULNERABILITY]--;
        }
        if (powers[Player.INVISIBILITY] != 0 && --powers[Player.INVISIBILITY] == 0) {
            body.flags &= ~ThingFlags.SHADOW;
        }
        if (powers[Player.INFRARED] != 0) {
            powers[Player.INFRARED]--;
        }
        if (powers[Player.IRON_FEET] != 0) {
            powers[Player.IRON_FEET]--;
        }
        if (player.damageCount != 0) {
            player.damageCount--;
        }
        if (player.bonusCount != 0) {
            player.bonusCount--;
        }
    }

    private static int fixedColormap(Player player) {
        int invulnerability = player.powers[Player.INVULNERABILITY];
        if (invulnerability != 0) {
            return shows(invulnerability) ? INVERSE_COLORMAP : 0;
        }
        int infrared = player.powers[Player.INFRARED];
        return infrared != 0 && shows(infrared) ? BRIGHT_COLORMAP : 0;
    }

    private static boolean shows(int ticsLeft) {
        return ticsLeft > BLINK_TICS || (ticsLeft & 8) != 0;
    }
}

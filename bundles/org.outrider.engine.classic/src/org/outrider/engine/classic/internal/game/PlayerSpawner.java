/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.combat.Weapons;
import org.outrider.engine.classic.internal.data.Ammo;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.data.WeaponType;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.math.Trig;
import org.outrider.engine.classic.internal.movement.Moves;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.Session;
import org.outrider.engine.classic.internal.world.World;
import org.outrider.wad.map.Thing;

/** Brings players into the level: at its start and after death. */
final class PlayerSpawner {

    /** Deathmatch starts beyond these are not used (Doom 1.9). */
    private static final int MAX_DEATHMATCH_STARTS = 10;
    private static final int MIN_DEATHMATCH_STARTS = 4;
    private static final int DEATHMATCH_TRIES = 20;
    private static final int START_HEALTH = 100;
    private static final int START_BULLETS = 50;

    private final World world;
    private final Session session;
    private final Moves moves;
    private final Weapons weapons;
    private final @Nullable Thing[] starts = new Thing[Session.MAX_PLAYERS];
    private final List<Thing> deathmatchStarts = new ArrayList<>();

    PlayerSpawner(World world, Moves moves, Weapons weapons) {
        this.world = world;
        session = world.session();
        this.moves = moves;
        this.weapons = weapons;
    }

    /** Notes a player start of the map; outside of deathmatch games the player comes into the level there at once. */
    void addStart(Thing start) {
        starts[start.type() - 1] = start;
        if (session.options.deathmatch() == 0) {
            spawn(start, start.type() - 1);
        }
    }

    void addDeathmatchStart(Thing start) {
        if (deathmatchStarts.size() < MAX_DEATHMATCH_STARTS) {
            deathmatchStarts.add(start);
        }
    }

    /** Brings all players of a deathmatch game into the level. */
    void spawnDeathmatchPlayers() throws LevelException {
        if (deathmatchStarts.size() < MIN_DEATHMATCH_STARTS) {
            throw new LevelException(world.level().name + " has " + deathmatchStarts.size()
                    + " deathmatch starts; a deathmatch needs at least " + MIN_DEATHMATCH_STARTS);
        }
        for (Player player : session.players) {
            if (session.inGame(player.index)) {
                player.mobj = null;
                spawnForDeathmatch(player);
            }
        }
    }

    /**
     * Checks that every player who takes part is in the level.
     *
     * @throws LevelException where the map has no start for one
     */
    void checkAllPresent() throws LevelException {
        for (Player player : session.players) {
            if (session.inGame(player.index) && player.mobj == null) {
                throw new LevelException(world.level().name + " has no start for player " + (player.index + 1));
            }
        }
    }

    /** Brings a dead player of a game of several back. */
    void rebirth(Player player) {
        player.body().player = null;
        if (session.options.deathmatch() != 0) {
            spawnForDeathmatch(player);
            return;
        }
        Thing own = starts[player.index];
        if (own != null && isFree(player, own)) {
            spawn(own, player.index);
            return;
        }
        for (Thing start : starts) {
            if (start != null && isFree(player, start)) {
                spawn(start, player.index);
                return;
            }
        }
        if (own != null) {
            spawn(own, player.index);
        }
    }

    private void spawnForDeathmatch(Player player) {
        for (int tries = 0; tries < DEATHMATCH_TRIES; tries++) {
            Thing start = deathmatchStarts.get(world.random().next() % deathmatchStarts.size());
            if (isFree(player, start)) {
                spawn(start, player.index);
                return;
            }
        }
        // no good place: the player will probably be stuck
        Thing own = starts[player.index];
        spawn(own != null ? own : deathmatchStarts.get(0), player.index);
    }

    /** Tells whether a player fits at a start and, for one who leaves a body behind, makes the fog of the arrival. */
    private boolean isFree(Player player, Thing start) {
        int x = Fixed.of(start.x());
        int y = Fixed.of(start.y());
        Mobj body = player.mobj;
        if (body == null) {
            for (int i = 0; i < player.index; i++) {
                Mobj other = session.players[i].mobj;
                if (other != null && other.x == x && other.y == y) {
                    return false;
                }
            }
            return true;
        }
        if (!moves.checkPosition(body, x, y)) {
            return false;
        }
        queueBody(body);
        int floor = world.sector(world.level().sectorAt(x, y)).floorHeight;
        int fine = ThingSpawner.angle(start) >> Trig.ANGLE_TO_FINE_SHIFT;
        world.spawn(x + 20 * sineBefore(fine + Trig.FINE_ANGLES / 4), y + 20 * sineBefore(fine), floor,
                session.data.thing("TFOG"));
        return true;
    }

    private void queueBody(Mobj body) {
        int slot = world.bodyCount % World.BODY_QUEUE;
        Mobj oldest = world.bodyQueue[slot];
        if (world.bodyCount >= World.BODY_QUEUE && oldest != null) {
            world.remove(oldest);
        }
        world.bodyQueue[slot] = body;
        world.bodyCount++;
    }

    /**
     * Sine of a fine angle that may be negative. Doom 1.9 takes the angle of the fog for a signed number and then reads
     * before the sine table, where the tangent table lies.
     */
    private static int sineBefore(int fine) {
        return fine >= 0 ? Trig.sine(fine) : Trig.tangent(Trig.FINE_ANGLES / 2 + fine);
    }

    private void spawn(Thing start, int index) {
        if (!session.inGame(index)) {
            return;
        }
        Player player = session.players[index];
        if (player.life == Player.Life.REBORN) {
            reset(player);
        }
        Mobj body = world.spawn(Fixed.of(start.x()), Fixed.of(start.y()), World.ON_FLOOR,
                session.data.thing(GameData.PLAYER));
        body.flags |= index << ThingFlags.TRANSLATION_SHIFT;
        body.angle = ThingSpawner.angle(start);
        body.player = player;
        body.health = player.health;
        player.mobj = body;
        player.life = Player.Life.LIVE;
        player.refire = 0;
        player.damageCount = 0;
        player.bonusCount = 0;
        player.extraLight = 0;
        player.fixedColormap = 0;
        player.viewHeight = Player.VIEW_HEIGHT;
        weapons.setUp(player);
        if (session.options.deathmatch() != 0) {
            Arrays.fill(player.cards, true);
        }
    }

    /** A player starts anew with a pistol; scores are kept. */
    private static void reset(Player player) {
        player.forwardMove = 0;
        player.sideMove = 0;
        player.angleTurn = 0;
        player.buttons = 0;
        player.viewZ = 0;
        player.deltaViewHeight = 0;
        player.bob = 0;
        player.health = START_HEALTH;
        player.armorPoints = 0;
        player.armorType = 0;
        Arrays.fill(player.powers, 0);
        Arrays.fill(player.cards, false);
        player.backpack = false;
        player.readyWeapon = WeaponType.PISTOL;
        player.pendingWeapon = WeaponType.PISTOL;
        Arrays.fill(player.weaponOwned, false);
        player.weaponOwned[WeaponType.FIST] = true;
        player.weaponOwned[WeaponType.PISTOL] = true;
        Arrays.fill(player.ammo, 0);
        player.ammo[Ammo.CLIP.ordinal()] = START_BULLETS;
        for (Ammo ammo : Ammo.values()) {
            player.maxAmmo[ammo.ordinal()] = ammo.maximum();
        }
        // held until let go, so that the press that ended the last life does nothing
        player.attackDown = true;
        player.useDown = true;
        player.didSecret = false;
        player.attacker = null;
        player.weapon.state = null;
        player.weapon.tics = 0;
        player.weapon.x = 0;
        player.weapon.y = 0;
        player.flash.state = null;
        player.flash.tics = 0;
        player.flash.x = 0;
        player.flash.y = 0;
        player.life = Player.Life.LIVE;
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.Ammo;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.State;
import org.outrider.engine.classic.internal.data.WeaponType;
import org.outrider.engine.classic.internal.level.LevelBuilder;
import org.outrider.engine.classic.internal.level.Textures;
import org.outrider.engine.classic.internal.math.DoomRandom;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.movement.Movement;
import org.outrider.engine.classic.internal.world.Actions;
import org.outrider.engine.classic.internal.world.Complevel;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.GameOptions;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.Rules;
import org.outrider.engine.classic.internal.world.Session;
import org.outrider.engine.classic.internal.world.World;
import org.outrider.wad.build.MapBuilder;

/**
 * A world for tests of combat: a square hall from (0, 0) to (1024, 1024) and, behind solid rock, a cell from (1088, 0)
 * to (1344, 256). Monsters do not think; nothing but players and projectiles acts of its own accord.
 */
final class Arena {

    static final int HALL_HEIGHT = 256;

    final Session session;
    final World world;
    final Combat combat;
    /** Who made noise, in order. */
    final List<Mobj> noises = new ArrayList<>();

    private Arena(GameOptions options) {
        session = new Session(options);
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, HALL_HEIGHT), 0, 0, 1024, 1024);
        map.room(MapBuilder.sector(0, HALL_HEIGHT), 1088, 0, 1344, 256);
        Textures textures = new Textures(List.of("AASHITTY"), new int[] { 64 },
                List.of("F_SKY1", "FLOOR4_8", "CEIL3_5"));
        world = new World(session, LevelBuilder.build(map.build(), textures), new EventLog());
        Movement movement = new Movement(world);
        combat = new Combat(world, movement);
        Actions actions = new Actions(session.data);
        for (int i = 0; i < session.data.stateCount(); i++) {
            State state = session.data.state(i);
            if (!state.action().isEmpty()) {
                actions.bind(state.action(), actor -> { });
            }
        }
        combat.bind(actions);
        actions.resolve(session.data);
        world.bind(new Rules(movement.motion(), combat.rules(), new NoLineSpecials(), new NoiseListener(),
                (kind, sector) -> {
                    throw new IllegalStateException("no sector moves here");
                }, actions));
    }

    /** A game for one player in Doom II on "hurt me plenty". */
    static Arena singlePlayer() {
        return ofSkill(3);
    }

    /** A game for one player in Doom II. */
    static Arena ofSkill(int skill) {
        return new Arena(new GameOptions(skill, 1, 1, true, 0, false, false, false, 0, 1, false, Complevel.DOOM2));
    }

    /** A game for one player in the first Doom. */
    static Arena ofFirstDoom() {
        return new Arena(new GameOptions(3, 1, 1, false, 0, false, false, false, 0, 1, false, Complevel.ULTIMATE));
    }

    /** A cooperative game of two. */
    static Arena cooperative() {
        return netGame(0);
    }

    /** A net game of two; 0 cooperative, 1 deathmatch, 2 altdeath. */
    static Arena netGame(int deathmatch) {
        return new Arena(new GameOptions(3, 1, 1, true, deathmatch, false, false, false, 0, 3, true, Complevel.DOOM2));
    }

    /** The first player as a new game arms him, facing east, in the south-west of the hall amid a row of blocks. */
    Player player() {
        return player(0, 128, 192);
    }

    /** A player as a new game arms him, facing east, with the pistol held ready. */
    Player player(int index, int x, int y) {
        Player player = session.players[index];
        Mobj body = thing("PLAYER", x, y);
        body.player = player;
        player.mobj = body;
        player.life = Player.Life.LIVE;
        player.health = body.health;
        player.readyWeapon = WeaponType.PISTOL;
        player.pendingWeapon = WeaponType.NO_CHANGE;
        player.weaponOwned[WeaponType.FIST] = true;
        player.weaponOwned[WeaponType.PISTOL] = true;
        for (Ammo ammo : Ammo.values()) {
            player.maxAmmo[ammo.ordinal()] = ammo.maximum();
        }
        player.ammo[Ammo.CLIP.ordinal()] = 50;
        hold(player, WeaponType.PISTOL);
        return player;
    }

    /** Gives a player a weapon and lets him hold it ready. */
    void hold(Player player, int weapon) {
        player.weaponOwned[weapon] = true;
        player.readyWeapon = weapon;
        combat.weapons().setUp(player);
        ticUntilReady(player);
    }

    /** Puts a thing on the floor; positions in map units. */
    Mobj thing(String type, int x, int y) {
        return world.spawn(Fixed.of(x), Fixed.of(y), World.ON_FLOOR, session.data.thing(type));
    }

    /** Passes tics for a player's weapon alone. */
    void weaponTics(Player player, int count) {
        for (int i = 0; i < count; i++) {
            combat.weapons().tick(player);
            world.levelTime++;
        }
    }

    /** Passes tics for a player's weapon until it is held ready. */
    void ticUntilReady(Player player) {
        for (int tics = 0; tics < 100; tics++) {
            State state = player.weapon.state;
            if (state != null && state.index() == session.data.weapon(player.readyWeapon).readyState()) {
                return;
            }
            weaponTics(player, 1);
        }
        throw new IllegalStateException("the weapon does not come up");
    }

    /** Passes tics for everything but weapons. */
    void worldTics(int count) {
        for (int i = 0; i < count; i++) {
            world.runThinkers();
            world.levelTime++;
        }
    }

    /** Has the next random number be one that a test wants. */
    void nextRandom(IntPredicate wanted) {
        DoomRandom random = world.random();
        for (int i = 0; i < DoomRandom.TABLE_SIZE; i++) {
            random.setIndex(i);
            if (wanted.test(random.next())) {
                random.setIndex(i);
                return;
            }
        }
        throw new IllegalArgumentException("no such random number");
    }

    /** How many random numbers an act draws; it must draw fewer than 256. */
    int draws(Runnable act) {
        int before = world.random().index();
        act.run();
        return world.random().index() - before & DoomRandom.TABLE_SIZE - 1;
    }

    /** The newest thing of a type that is in the level; null where there is none. */
    @Nullable Mobj newest(String type) {
        Mobj found = null;
        for (var thinker : world.thinkers()) {
            if (thinker instanceof Mobj mobj && mobj.type == data().thing(type)) {
                found = mobj;
            }
        }
        return found;
    }

    /** How many things of a type are in the level. */
    int count(String type) {
        int count = 0;
        for (var thinker : world.thinkers()) {
            if (thinker instanceof Mobj mobj && mobj.type == data().thing(type)) {
                count++;
            }
        }
        return count;
    }

    GameData data() {
        return session.data;
    }

    private static final class NoLineSpecials implements Rules.LineRules {

        @Override
        public void cross(int line, int side, Mobj thing) {
            throw new IllegalStateException("no line here has a special");
        }

        @Override
        public void shoot(Mobj thing, int line) {
            throw new IllegalStateException("no line here has a special");
        }

        @Override
        public boolean use(Mobj thing, int line, int side) {
            throw new IllegalStateException("no line here has a special");
        }
    }

    private final class NoiseListener implements Rules.MonsterRules {

        @Override
        public void alert(Mobj target, Mobj emitter) {
            noises.add(emitter);
        }

        @Override
        public void respawn(Mobj corpse) {
            throw new IllegalStateException("no monster comes back here");
        }
    }
}

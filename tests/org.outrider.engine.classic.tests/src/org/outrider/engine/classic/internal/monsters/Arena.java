/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.game.LevelException;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.level.LevelBuilder;
import org.outrider.engine.classic.internal.level.Textures;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Complevel;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.GameOptions;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.Session;
import org.outrider.engine.classic.internal.world.Thinker;
import org.outrider.engine.classic.internal.world.World;
import org.outrider.wad.build.MapBuilder;

/** A game of one player on a small map, with shortcuts to what tests ask and do; the player stands still. */
final class Arena {

    /** Enough to kill anything. */
    private static final int FATAL = 100_000;
    private static final int NORMAL_SKILL = 3;

    private final Simulation simulation;

    private Arena(MapBuilder map, GameOptions options) throws LevelException {
        Textures textures = new Textures(List.of("AASTINKY", "WALL"), new int[] { 64, 128 },
                List.of("FLOOR4_8", "CEIL3_5", "F_SKY1"));
        Level level = LevelBuilder.build(map.build(), textures);
        simulation = new Simulation(options, name -> level);
    }

    /** A map of Doom II. */
    static Arena commercial(int mapNumber, MapBuilder map) throws LevelException {
        return commercial(mapNumber, map, NORMAL_SKILL);
    }

    static Arena commercial(int mapNumber, MapBuilder map, int skill) throws LevelException {
        return new Arena(map, options(skill, 1, mapNumber, true, Complevel.DOOM2));
    }

    /** A map of Doom by the rules of the Ultimate Doom. */
    static Arena episodic(int episode, int mapNumber, MapBuilder map) throws LevelException {
        return episodic(episode, mapNumber, map, Complevel.ULTIMATE);
    }

    static Arena episodic(int episode, int mapNumber, MapBuilder map, Complevel complevel) throws LevelException {
        return new Arena(map, options(NORMAL_SKILL, episode, mapNumber, false, complevel));
    }

    private static GameOptions options(int skill, int episode, int map, boolean commercial, Complevel complevel) {
        return new GameOptions(skill, episode, map, commercial, 0, false, false, false, 0, 1, false, complevel);
    }

    World world() {
        return simulation.world();
    }

    Session session() {
        return simulation.session();
    }

    EventLog events() {
        return simulation.events();
    }

    Player player() {
        return session().players[0];
    }

    Mobj playerBody() {
        return player().body();
    }

    Sector sector(int index) {
        return world().sector(index);
    }

    void tics(int count) throws LevelException {
        for (int i = 0; i < count; i++) {
            simulation.tic();
        }
    }

    /** Plays until something has happened; returns false where it has not after a number of tics. */
    boolean playUntil(BooleanSupplier happened, int mostTics) throws LevelException {
        for (int i = 0; i < mostTics && !happened.getAsBoolean(); i++) {
            simulation.tic();
        }
        return happened.getAsBoolean();
    }

    /** All things of a kind, in the order of the thinkers. */
    List<Mobj> all(String type) {
        List<Mobj> result = new ArrayList<>();
        for (Thinker thinker : world().thinkers()) {
            if (thinker instanceof Mobj mobj && mobj.type.name().equals(type)) {
                result.add(mobj);
            }
        }
        return result;
    }

    /** The only thing of a kind. */
    Mobj only(String type) {
        List<Mobj> found = all(type);
        if (found.size() != 1) {
            throw new IllegalStateException("there are " + found.size() + " things of type " + type);
        }
        return found.get(0);
    }

    /** Puts a thing on the floor at a place in map units. */
    Mobj spawn(String type, int x, int y) {
        return world().spawn(Fixed.of(x), Fixed.of(y), World.ON_FLOOR, world().session().data.thing(type));
    }

    void kill(Mobj victim) {
        hurt(victim, null, FATAL);
    }

    void hurt(Mobj victim, @Nullable Mobj by, int damage) {
        world().rules().combatRules().damage(victim, by, by, damage);
    }

    void enter(Mobj mobj, String state) {
        world().setState(mobj, session().data.state(state).index());
    }
}

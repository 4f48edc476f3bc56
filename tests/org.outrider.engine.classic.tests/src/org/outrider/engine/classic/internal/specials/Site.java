/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;

import org.outrider.engine.classic.internal.combat.Combat;
import org.outrider.engine.classic.internal.data.State;
import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.level.LevelBuilder;
import org.outrider.engine.classic.internal.level.Line;
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
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.SectorThinker;
import org.outrider.engine.classic.internal.world.Session;
import org.outrider.engine.classic.internal.world.World;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;

/**
 * A level under test with a player in it; monsters do not act.
 *
 * <p>The usual one is a hall (sector {@link #HALL}, floor 0, ceiling 128) with a room to the east of it (sector
 * {@link #ROOM}, with the tag {@link #TAG}) and a line for the special under test in the hall's west wall.
 */
final class Site {

    static final int HALL = 0;
    static final int ROOM = 1;
    static final int TAG = 7;
    /** Middle of the room of the usual site. */
    static final int ROOM_X = 320;
    static final int ROOM_Y = 128;
    /** Heights of the wall textures that sites know. */
    static final List<String> TEXTURES = List.of("AASHITTY", "STARTAN2", "SW1BRCOM", "SW2BRCOM", "SW1PANEL", "SW2PANEL",
            "STEP4");
    static final int[] TEXTURE_HEIGHTS = { 64, 128, 128, 128, 128, 128, 16 };
    static final List<String> FLATS = List.of("F_SKY1", "FLOOR4_8", "CEIL3_5", "NUKAGE1", "LAVA1");

    final Session session;
    final World world;
    final Specials specials;
    final Player player;

    private Site(MapBuilder map, boolean commercial) {
        session = new Session(new GameOptions(3, 1, 1, commercial, 0, false, false, false, 0, 1, false,
                commercial ? Complevel.DOOM2 : Complevel.ULTIMATE));
        Textures textures = new Textures(TEXTURES, TEXTURE_HEIGHTS, FLATS);
        Level level = LevelBuilder.build(map.build(), textures);
        world = new World(session, level, new EventLog());
        Movement movement = new Movement(world);
        Combat combat = new Combat(world, movement);
        specials = new Specials(world, movement, combat);
        Actions actions = new Actions(session.data);
        for (int i = 0; i < session.data.stateCount(); i++) {
            State state = session.data.state(i);
            if (!state.action().isEmpty()) {
                actions.bind(state.action(), actor -> { });
            }
        }
        actions.resolve(session.data);
        world.bind(new Rules(movement.motion(), combat.rules(), specials.lineRules(), new IdleMonsters(),
                specials.thinkerFactory(), actions));
        player = session.players[0];
        Mobj body = thing("PLAYER", 64, 128);
        body.player = player;
        player.mobj = body;
        player.life = Player.Life.LIVE;
        player.health = body.health;
    }

    /** A level of Doom II made of a map. */
    static Site of(MapBuilder map) {
        return new Site(map, true);
    }

    /** A level of the first Doom made of a map. */
    static Site ofFirstDoom(MapBuilder map) {
        return new Site(map, false);
    }

    /** The usual site; the special's line bears the room's tag. */
    static Site withRoom(org.outrider.wad.map.Sector room, int special) {
        return of(hallAndRoom(room).line(0, 64, 0, 192, LineStyle.special(special, TAG)));
    }

    /** The usual site, where the special is on the line between hall and room and faces the hall. */
    static Site withDoor(int special, int flags) {
        return of(hallAndRoom(room(0, 0)).line(256, 192, 256, 64, LineStyle.special(special, 0).withFlags(flags)));
    }

    /** Hall and room without lines that do anything. */
    static MapBuilder hallAndRoom(org.outrider.wad.map.Sector room) {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 256, 256);
        map.room(room, 256, 64, 384, 192);
        return map;
    }

    /** The room of the usual site. */
    static org.outrider.wad.map.Sector room(int floor, int ceiling) {
        return MapBuilder.sector(floor, ceiling, 0, TAG);
    }

    /** A sector with a flat and a special of its own. */
    static org.outrider.wad.map.Sector sector(int floor, int ceiling, String flat, int special, int tag) {
        return new org.outrider.wad.map.Sector(floor, ceiling, flat, "CEIL3_5", 160, special, tag);
    }

    /** A sector with a light level and a special of its own. */
    static org.outrider.wad.map.Sector lit(int light, int special, int tag) {
        return new org.outrider.wad.map.Sector(0, 128, "FLOOR4_8", "CEIL3_5", light, special, tag);
    }

    /** Puts a thing on the floor; map units. */
    Mobj thing(String type, int x, int y) {
        return world.spawn(Fixed.of(x), Fixed.of(y), World.ON_FLOOR, session.data.thing(type));
    }

    /** The first line with a special in the map. */
    Line line() {
        for (Line line : world.level().lines) {
            if (line.initialSpecial != 0) {
                return line;
            }
        }
        throw new IllegalStateException("no line has a special");
    }

    /** The first line with a given special in the map. */
    Line line(int special) {
        for (Line line : world.level().lines) {
            if (line.initialSpecial == special) {
                return line;
            }
        }
        throw new IllegalStateException("no line has the special " + special);
    }

    /** The special that {@link #line()} has now. */
    int special() {
        return world.lines().special(line().index);
    }

    /** The player uses the line from its front. */
    boolean use() {
        return use(player.body());
    }

    boolean use(Mobj thing) {
        return specials.lineRules().use(thing, line().index, 0);
    }

    /** The player uses the line with a given special from its front. */
    boolean use(int special) {
        return specials.lineRules().use(player.body(), line(special).index, 0);
    }

    /** The player crosses the line from its front. */
    void cross() {
        cross(player.body());
    }

    void cross(Mobj thing) {
        specials.lineRules().cross(line().index, 0, thing);
    }

    /** The player crosses the line with a given special from its front. */
    void cross(int special) {
        specials.lineRules().cross(line(special).index, 0, player.body());
    }

    /** The player shoots the line. */
    void shoot() {
        shoot(player.body());
    }

    void shoot(Mobj thing) {
        specials.lineRules().shoot(thing, line().index);
    }

    void tics(int count) {
        for (int i = 0; i < count; i++) {
            world.runThinkers();
            specials.update();
            world.levelTime++;
        }
    }

    /** Passes tics until something is so. */
    int ticsUntil(BooleanSupplier condition) {
        for (int tics = 0; tics < 20_000; tics++) {
            if (condition.getAsBoolean()) {
                return tics;
            }
            tics(1);
        }
        throw new IllegalStateException("it never comes to that");
    }

    Sector sector(int index) {
        return world.sector(index);
    }

    /** Height of a floor in map units. */
    double floor(int index) {
        return Fixed.toDouble(sector(index).floorHeight);
    }

    /** Height of a ceiling in map units. */
    double ceiling(int index) {
        return Fixed.toDouble(sector(index).ceilingHeight);
    }

    String flat(int index) {
        return FLATS.get(sector(index).floorFlat);
    }

    boolean moves(int index) {
        return sector(index).mover != null;
    }

    /** Movers and lights among the thinkers. */
    int sectorThinkers() {
        int count = 0;
        for (var thinker : world.thinkers()) {
            if (thinker instanceof SectorThinker) {
                count++;
            }
        }
        return count;
    }

    /** All things of a type, oldest first. */
    List<Mobj> things(String type) {
        List<Mobj> found = new ArrayList<>();
        for (var thinker : world.thinkers()) {
            if (thinker instanceof Mobj mobj && mobj.type == session.data.thing(type)) {
                found.add(mobj);
            }
        }
        return found;
    }

    /** Events of a kind so far, as their first values. */
    List<Integer> events(EventLog.Kind kind) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < world.events().size(); i++) {
            if (world.events().kind(i) == kind) {
                found.add(world.events().value1(i));
            }
        }
        return found;
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

    private static final class IdleMonsters implements Rules.MonsterRules {

        @Override
        public void alert(Mobj target, Mobj emitter) {
            throw new IllegalStateException("nobody listens here");
        }

        @Override
        public void respawn(Mobj corpse) {
            throw new IllegalStateException("nobody comes back here");
        }
    }
}

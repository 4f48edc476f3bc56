/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.engine.classic.internal.game.WadLevels;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.world.Complevel;
import org.outrider.engine.classic.internal.world.GameOptions;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Rules;
import org.outrider.engine.classic.internal.world.Session;
import org.outrider.engine.classic.internal.world.Thinker;
import org.outrider.engine.classic.internal.world.World;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;

/** Every number that a line or sector can have for its special, whether the game knows it or not. */
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EverySpecialTest {

    private static final int TAG = 5;
    private static final int KNOWN = 150;

    /** Two rooms with a tagged third inside of one; a line of each kind (opening, wall) for the specials. */
    private static Simulation game(int lineTag) throws Exception {
        MapBuilder map = new MapBuilder("MAP01");
        int west = map.room(MapBuilder.sector(0, 128, 0, 0), 0, 0, 256, 256);
        map.inner(west, MapBuilder.sector(8, 96, 0, TAG), 96, 96, 160, 160);
        map.room(MapBuilder.sector(16, 144, 0, TAG), 256, 0, 512, 256);
        map.line(256, 256, 256, 0, LineStyle.special(1, lineTag)).line(0, 0, 0, 256, LineStyle.special(1, lineTag));
        map.thing(32, 32, 0, MapBuilder.PLAYER_1_START).thing(400, 128, 0, 3001).thing(450, 128, 0, 14);
        GameOptions options = new GameOptions(4, 1, 1, true, 0, false, false, false, 0, 1, false, Complevel.DOOM2);
        return new Simulation(options, new WadLevels(HostileWad.of(RawMap.of(map.lumps()), true).open()));
    }

    @ParameterizedTest
    @CsvSource({ "0", "5", "77", "-1" })
    void everyKnownLineSpecialCanBeCrossedUsedAndShotByAnybody(int tag) throws Exception {
        int events = 0;
        for (int special = 0; special < KNOWN; special++) {
            Simulation game = game(tag);
            events += trigger(game, special);
            for (int tic = 0; tic < 100; tic++) {
                // exits would end the level
                game.session().pending = Session.Pending.NOTHING;
                game.tic();
            }
        }
        assertNotEquals(0, events);
    }

    @Test
    void lineSpecialsThatTheGameDoesNotKnowDoNothing() throws Exception {
        Simulation game = game(TAG);
        for (int special = -0x8000; special < 0x8000; special++) {
            if (special < 0 || special >= KNOWN) {
                assertEquals(0, trigger(game, special), "events after special " + special);
            }
        }
        game.tic();
        assertEquals(1, game.world().levelTime);
    }

    /** Lets player and imp do all they can do to all lines with a special; the number of events that come of it. */
    private static int trigger(Simulation game, int special) {
        World world = game.world();
        Rules.LineRules rules = world.rules().lineRules();
        game.events().clear();
        for (Mobj actor : new Mobj[] { game.session().players[0].body(), imp(world) }) {
            for (Line line : world.level().lines) {
                for (int side = 0; side < 2 && line.initialSpecial != 0; side++) {
                    world.lines().setSpecial(line.index, special);
                    rules.cross(line.index, side, actor);
                    world.lines().setSpecial(line.index, special);
                    rules.use(actor, line.index, side);
                    world.lines().setSpecial(line.index, special);
                    rules.shoot(actor, line.index);
                }
            }
        }
        return game.events().size();
    }

    private static Mobj imp(World world) {
        for (Thinker thinker : world.thinkers()) {
            if (thinker instanceof Mobj mobj && mobj.type.name().equals("TROOP")) {
                return mobj;
            }
        }
        throw new IllegalStateException("the map has no imp");
    }

    @Test
    void everySectorSpecialCanBeStoodOn() throws Exception {
        Simulation game = game(TAG);
        for (int special = -0x8000; special < 0x8000; special++) {
            Mobj player = game.session().players[0].body();
            player.health = 100;
            game.session().players[0].health = 100;
            player.sector.special = special;
            game.tic();
            game.session().pending = Session.Pending.NOTHING;
        }
        assertEquals(0x10000, game.world().levelTime);
    }

    @Test
    void levelsBeginWithEverySectorSpecial() throws Exception {
        RawMap map = RawMap.of(rowOfRooms().lumps());
        int rooms = map.count(RawMap.Records.SECTORS);
        for (int first = -0x8000; first < 0x8000; first += rooms) {
            for (int room = 0; room < rooms; room++) {
                map.set(RawMap.Records.SECTORS, room, 22, first + room);
            }
            GameOptions options = new GameOptions(4, 1, 1, true, 0, false, false, false, 0, 1, false, Complevel.DOOM2);
            Simulation game = new Simulation(options, new WadLevels(HostileWad.of(map, false).open()));
            for (int tic = 0; tic < 3; tic++) {
                game.tic();
            }
            assertEquals(3, game.world().levelTime);
        }
    }

    private static MapBuilder rowOfRooms() {
        MapBuilder map = new MapBuilder("MAP01");
        for (int room = 0; room < 256; room++) {
            map.room(MapBuilder.sector(0, 128), 64 * room, 0, 64 * room + 64, 64);
        }
        return map.thing(32, 32, 0, MapBuilder.PLAYER_1_START);
    }
}

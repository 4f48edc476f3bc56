/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.IntUnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outrider.engine.GameException;
import org.outrider.engine.classic.DemoPlayback;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.demo.Demo;
import org.outrider.wad.demo.DemoHeader;
import org.outrider.wad.demo.DemoWriter;

/** Demos that make no sense, one of each kind. */
class HostileDemosTest {

    private static final int TICS = 700;
    private static final int ATTACK = 1;
    private static final int USE = 2;

    /** A room with starts for players, and an exit that the first one uses from where he stands. */
    private static HostileWad room(int starts, boolean nextMap) {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 1024, 256);
        map.line(1024, 256, 1024, 0, LineStyle.special(11, 0));
        for (int player = 1; player <= starts; player++) {
            map.thing(1100 - 112 * player, 128, 0, player);
        }
        return HostileWad.of(RawMap.of(map.lumps()), nextMap);
    }

    private static DemoHeader header(int map, int deathmatch, int playerMask) {
        return new DemoHeader(DemoHeader.VERSION_LONG_TURN, 3, 1, map, deathmatch, false, false, false, 0, playerMask);
    }

    /** A demo in which all players press the same buttons. */
    private static Demo demo(DemoHeader header, int tics, IntUnaryOperator buttons) {
        DemoWriter writer = new DemoWriter(header);
        for (int tic = 0; tic < tics; tic++) {
            for (int player = 0; player < header.players(); player++) {
                writer.add(0, 0, 0, buttons.applyAsInt(tic));
            }
        }
        return writer.toDemo();
    }

    private static String refusal(HostileWad wad, DemoHeader header) {
        return assertThrows(GameException.class,
                () -> new DemoPlayback(wad.open(), demo(header, 10, tic -> 0)).finish()).getMessage();
    }

    @ParameterizedTest
    @CsvSource({ "2, MAP02", "33, MAP33", "100, MAP100", "255, MAP255" })
    void demoOfAMapThatDoesNotExistIsRefusedByName(int map, String name) {
        assertTrue(refusal(room(1, false), header(map, 0, 1)).contains(name + ": there is no such map"));
    }

    @Test
    void demoOfMapZeroIsThatOfTheFirst() throws Exception {
        DemoPlayback playback = new DemoPlayback(room(1, false).open(), demo(header(0, 0, 1), 10, tic -> 0));
        playback.finish();

        assertEquals("MAP01", playback.mapName());
    }

    @Test
    void demoOfMorePlayersThanTheMapHasStartsIsRefused() {
        assertEquals("MAP01 has no start for player 3", refusal(room(2, false), header(1, 0, 0b1111)));
    }

    @Test
    void deathmatchWithoutStartsIsRefused() {
        assertTrue(refusal(room(4, false), header(1, 1, 0b11)).startsWith("MAP01 has 0 deathmatch starts"));
    }

    @Test
    void demoMayBeEmpty() throws Exception {
        DemoPlayback playback = new DemoPlayback(room(1, false).open(), demo(header(1, 0, 1), 0, tic -> 0));
        playback.finish();

        assertEquals(0, playback.tic());
    }

    @Test
    void demoMayEndBetweenLevels() throws Exception {
        DemoPlayback playback = new DemoPlayback(room(1, false).open(),
                demo(header(1, 0, 1), 20, tic -> tic == 10 ? USE : 0));
        playback.finish();

        assertFalse(playback.isInLevel());
        assertEquals(20, playback.tic());
    }

    @Test
    void nextMapThatDoesNotExistEndsADemoWithItsNameAndTheTic() throws Exception {
        DemoPlayback playback = new DemoPlayback(room(1, false).open(),
                demo(header(1, 0, 1), TICS, tic -> tic % 10 == 0 ? USE : 0));

        GameException end = assertThrows(GameException.class, playback::finish);

        assertTrue(end.getMessage().matches("tic \\d+: .*MAP02: there is no such map.*"), end.getMessage());
    }

    @Test
    void demoGoesOnInTheNextMap() throws Exception {
        DemoPlayback playback = new DemoPlayback(room(4, true).open(),
                demo(header(1, 0, 0b1111), TICS, tic -> tic == 10 ? USE : tic % 10 == 0 ? ATTACK : 0));
        playback.finish();

        assertEquals("MAP02", playback.mapName());
        assertTrue(playback.isInLevel());
    }

    @Test
    void gameMayBePausedInEveryTic() throws Exception {
        DemoPlayback playback = new DemoPlayback(room(1, false).open(), demo(header(1, 0, 1), 100, tic -> 0x81));
        playback.finish();

        assertEquals(50, playback.levelTime());
    }

    @ParameterizedTest
    @CsvSource({ "127, 127, 32767", "-127, -128, -32768", "127, -128, 0" })
    void absurdCommandsWithAllButtonsArePlayed(int forward, int side, int turn) throws Exception {
        DemoWriter writer = new DemoWriter(header(1, 0, 1));
        for (int tic = 0; tic < TICS; tic++) {
            // all but the special ones, with all eight weapons in turn
            writer.add(forward, side, turn, 7 | tic << 3 & 0x38);
        }
        DemoPlayback playback = new DemoPlayback(room(1, true).open(), writer.toDemo());
        playback.finish();

        assertEquals(TICS, playback.tic());
    }
}

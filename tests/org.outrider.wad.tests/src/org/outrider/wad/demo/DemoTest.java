/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outrider.wad.Lump;
import org.outrider.wad.TestData;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadWriter.Entry;
import org.outrider.wad.Wads;

/** Demos as bytes and back. */
class DemoTest {

    /** Version 109, skill 4, MAP03, player 1: turn left and shoot, then walk backwards to the left, then pause. */
    private static final String SINGLE = "6d 03 01 03 00 00 00 00 00 01 00 00 00"
            + " 32 00 05 01 ce e8 fb 02 00 00 00 81 80";
    /** Version 111, deathmatch 2 with fast monsters, E2M4, players 1 and 3; player 3 records. */
    private static final String LONG_TURN_NET = "6f 00 02 04 02 00 01 00 02 01 00 01 00"
            + " 19 e8 34 12 00 00 28 cc ed 24 80";

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    private static Demo read(byte[] demo) throws WadFormatException {
        Lump lump = Wads.pwad(new Entry("DEMO1", demo)).lumps().getFirst();
        return DemoReader.read(lump);
    }

    private static WadFormatException refusal(String hex) {
        return assertThrows(WadFormatException.class, () -> read(bytes(hex)));
    }

    @Test
    void singlePlayersDemoIsRead() throws Exception {
        Demo demo = read(bytes(SINGLE));

        assertEquals(DemoHeader.singlePlayer(false, 4, 1, 3), demo.header());
        assertEquals(3, demo.tics());
        assertEquals(new TicCommand(50, 0, 5 << 8, TicCommand.ATTACK), demo.command(0, 0));
        assertEquals(new TicCommand(-50, -24, -5 << 8, TicCommand.USE), demo.command(1, 0));
        assertEquals(TicCommand.PAUSE, demo.buttons(2, 0));
    }

    @Test
    void netDemoWithLongTurnsIsRead() throws Exception {
        Demo demo = read(bytes(LONG_TURN_NET));

        assertEquals(new DemoHeader(111, 1, 2, 4, 2, false, true, false, 2, 0b0101), demo.header());
        assertArrayEquals(new int[] {0, 2}, demo.header().playersInGame());
        assertEquals(2, demo.header().players());
        assertEquals(1, demo.tics());
        assertEquals(new TicCommand(25, -24, 0x1234, 0), demo.command(0, 0));
        assertEquals(new TicCommand(0, 40, (short) 0xEDCC, TicCommand.CHANGE_WEAPON | 4 << TicCommand.WEAPON_SHIFT),
                demo.command(0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {SINGLE, LONG_TURN_NET})
    void demosAreWrittenAsTheyWereRead(String hex) throws Exception {
        assertArrayEquals(bytes(hex), DemoWriter.toBytes(read(bytes(hex))));
    }

    @Test
    void recordedCommandsComeBack(@TempDir Path folder) throws Exception {
        DemoWriter writer = new DemoWriter(DemoHeader.singlePlayer(true, 5, 1, 1).withoutMonsters());
        for (int tic = 0; tic < 3000; tic++) {
            writer.add(tic % 100 - 50, -(tic % 80), tic * 17, tic % 8);
        }
        assertEquals(3000, writer.tics());
        writer.write(folder.resolve("a.lmp"));

        Demo demo = DemoReader.read(folder.resolve("a.lmp"));

        assertEquals(3000, demo.tics());
        assertTrue(demo.header().noMonsters());
        for (int tic = 0; tic < 3000; tic++) {
            assertEquals(new TicCommand(tic % 100 - 50, -(tic % 80), (short) (tic * 17), tic % 8),
                    demo.command(tic, 0));
        }
    }

    @Test
    void ticThatLacksAPlayersCommandIsLeftOut() {
        DemoWriter writer = new DemoWriter(new DemoHeader(109, 4, 1, 1, 0, false, false, false, 0, 0b11));
        writer.add(TicCommand.IDLE).add(TicCommand.IDLE).add(TicCommand.IDLE);

        assertEquals(1, writer.toDemo().tics());
    }

    @Test
    void missingEndMarkerEndsWithTheLastWholeTic() throws Exception {
        byte[] whole = bytes(SINGLE);

        assertEquals(3, read(Arrays.copyOf(whole, whole.length - 1)).tics());
        assertEquals(2, read(Arrays.copyOf(whole, whole.length - 2)).tics());
        assertEquals(0, read(Arrays.copyOf(whole, 13)).tics());
    }

    @Test
    void whatFollowsTheEndMarkerIsIgnored() throws Exception {
        assertEquals(3, read(bytes(SINGLE + " 50 57 41 44 00 00 00 00")).tics());
    }

    @Test
    void endMarkerInASecondPlayersPlaceEndsTheDemoBeforeThatTic() throws Exception {
        assertEquals(0, read(bytes("6d 03 01 01 00 00 00 00 00 01 01 00 00 32 00 00 00 80 00 00 00 80")).tics());
    }

    @Test
    void ticsAndSlotsOutsideAreRefused() throws Exception {
        Demo demo = read(bytes(SINGLE));

        assertThrows(IndexOutOfBoundsException.class, () -> demo.forward(3, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> demo.forward(0, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> demo.forward(-1, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {104, 105, 106, 107, 108, 109, 111})
    void versionsWithThisHeaderAreRead(int version) throws Exception {
        byte[] demo = bytes(SINGLE);
        demo[0] = (byte) version;

        assertEquals(version, read(demo).header().version());
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 103, 110, 112, 200, 202, 203, 221, 255})
    void otherVersionsAreRefusedByNumber(int version) {
        byte[] demo = bytes(SINGLE);
        demo[0] = (byte) version;

        WadFormatException fault = assertThrows(WadFormatException.class, () -> read(demo));

        assertEquals("test.wad: DEMO1 #0: demo version " + version
                + " is not supported; versions 104 to 109 (Doom 1.4 to 1.9) and 111 are", fault.getMessage());
    }

    @Test
    void demosWithoutVersionAreToldApart() {
        assertTrue(refusal("02 01 01 01 00 00 00").reason().startsWith("is a demo of Doom 1.2 or older"));
    }

    @Test
    void truncatedHeadersAreTold() {
        assertEquals("is no demo: it is empty", refusal("").reason());
        assertEquals("the demo's header is truncated: 12 of 13 bytes",
                refusal(SINGLE.substring(0, 12 * 3)).reason());
    }

    @Test
    void gamesThatCannotBeAreRefused() {
        assertEquals("the demo's skill is 6, not within 1..5",
                refusal("6d 05 01 03 00 00 00 00 00 01 00 00 00 80").reason());
        assertEquals("the demo's console player is 4, not within 0..3",
                refusal("6d 03 01 03 00 00 00 00 04 01 00 00 00 80").reason());
        assertEquals("the demo's player mask is 0, not within 1..15",
                refusal("6d 03 01 03 00 00 00 00 00 00 00 00 00 80").reason());
        assertEquals("the console player 1 is not in the game",
                refusal("6d 03 01 03 00 00 00 00 01 01 00 00 00 80").reason());
    }

    @Test
    void commandsThatAFileCannotHoldAreRefused() {
        DemoWriter writer = new DemoWriter(DemoHeader.singlePlayer(false, 4, 1, 1));

        assertThrows(IllegalArgumentException.class, () -> writer.add(-128, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> writer.add(0, 0, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new TicCommand(-128, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new TicCommand(0, 0, 40_000, 0));
        assertEquals(0, writer.tics());
    }

    @Test
    void byteTurnRoundsToTheNearestMultipleOf256() {
        assertEquals(256, new TicCommand(0, 0, 128, 0).withByteTurn().turn());
        assertEquals(0, new TicCommand(0, 0, 127, 0).withByteTurn().turn());
        assertEquals(0, new TicCommand(0, 0, -128, 0).withByteTurn().turn());
        assertEquals(-256, new TicCommand(0, 0, -129, 0).withByteTurn().turn());
        assertEquals(-32768, new TicCommand(0, 0, 32767, 0).withByteTurn().turn());
    }

    @Test
    void goldenDemosAreWrittenAsTheyWereRead() throws Exception {
        List<Path> demos;
        try (Stream<Path> files = Files.list(TestData.oracle("demos"))) {
            demos = files.filter(file -> file.toString().endsWith(".lmp")).sorted().toList();
        }
        assertFalse(demos.isEmpty());
        for (Path file : demos) {
            assertArrayEquals(Files.readAllBytes(file), DemoWriter.toBytes(DemoReader.read(file)), file.toString());
        }
    }
}

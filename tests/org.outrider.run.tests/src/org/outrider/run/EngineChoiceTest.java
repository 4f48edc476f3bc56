/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.engine.EngineFeature;
import org.outrider.engine.EngineStatus;
import org.outrider.engine.Game;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.engine.MapRules;
import org.outrider.wad.WadWriter;

class EngineChoiceTest {

    private static final byte[] SOMETHING = {1};

    private final GameEngine embedded = new Engine("classic",
            EngineStatus.embedded(Set.of(EngineFeature.SNAPSHOTS)));
    private final GameEngine other = new Engine("zengine",
            EngineStatus.found(Path.of("/opt/zengine"), EnumSet.range(EngineFeature.HEXEN_MAPS, EngineFeature.BOOM)));
    private final GameEngine absent = new Engine("zengine",
            EngineStatus.missing(EnumSet.range(EngineFeature.HEXEN_MAPS, EngineFeature.BOOM), "install zengine"));

    @TempDir
    private Path folder;
    private Path doom = Path.of("");
    private Path udmf = Path.of("");
    private Path dehacked = Path.of("");

    @BeforeEach
    void writeWads() throws IOException {
        doom = write("doom.wad", map(WadWriter.pwad()));
        udmf = write("udmf.wad", WadWriter.pwad().addMarker("MAP01").add("TEXTMAP", SOMETHING).addMarker("ENDMAP"));
        dehacked = write("dehacked.wad", map(WadWriter.pwad().add("DEHACKED", SOMETHING)));
    }

    @Test
    void autoIsTheEmbeddedEngineWhereThatCanPlayTheMap() throws PlaytestException {
        assertEquals(embedded, auto(doom, other, embedded));
    }

    @Test
    void autoIsAnotherEngineWhereTheMapNeedsIt() throws PlaytestException {
        assertEquals(other, auto(udmf, embedded, other));
        assertEquals(other, auto(dehacked, embedded, other));
    }

    @Test
    void autoTellsWhatTheMapNeedsAndWhoCouldPlayIt() {
        PlaytestException error = assertThrows(PlaytestException.class, () -> auto(udmf, embedded, absent));

        assertEquals("no engine here can play MAP01 as it is meant: MAP01 is in UDMF format. The engine 'zengine'"
                + " could: install zengine", error.getMessage());
    }

    @Test
    void engineThatIsNamedPlaysWhatItMayPassOver() throws PlaytestException {
        assertEquals(embedded, new EngineChoice(List.of(embedded)).forMaps("classic", List.of(dehacked),
                List.of("MAP01")));
    }

    @Test
    void engineThatCannotReadTheFormatIsRefusedWithOneThatCan() {
        PlaytestException error = assertThrows(PlaytestException.class,
                () -> new EngineChoice(List.of(embedded, other)).forMaps("classic", List.of(udmf), List.of("MAP01")));

        assertEquals("the engine 'classic' cannot play MAP01: MAP01 is in UDMF format. The engine 'zengine' can:"
                + " --engine zengine", error.getMessage());
    }

    @Test
    void engineThatLacksSomethingIsNotPlayedWith() {
        PlaytestException error = assertThrows(PlaytestException.class,
                () -> new EngineChoice(List.of(absent)).named("zengine"));

        assertEquals("the engine 'zengine' cannot be played with: install zengine", error.getMessage());
    }

    @Test
    void nameThatNoEngineHasIsToldWithThoseThatThereAre() {
        PlaytestException error = assertThrows(PlaytestException.class,
                () -> new EngineChoice(List.of(other, embedded)).named("quake"));

        assertEquals("there is no engine 'quake'; there are classic, zengine", error.getMessage());
    }

    @Test
    void runIsPlayedByTheEngineThatItWasSubmittedFor() throws PlaytestException {
        assertEquals(other, new EngineChoice(List.of(embedded, other)).ofRun("zengine 0.9"));
    }

    @Test
    void featureThatIsMissingIsNamedWithWhatNeedsIt() {
        PlaytestException error = assertThrows(PlaytestException.class,
                () -> EngineChoice.require(other, EngineFeature.SNAPSHOTS, "searches go back"));

        assertTrue(String.valueOf(error.getMessage()).contains("no snapshots: searches go back"), error::getMessage);
    }

    private static GameEngine auto(Path wad, GameEngine... engines) throws PlaytestException {
        return new EngineChoice(List.of(engines)).forMaps(EngineChoice.AUTO, List.of(wad), List.of("MAP01"));
    }

    private static WadWriter map(WadWriter wad) {
        return wad.addMarker("MAP01").add("THINGS", new byte[10]).add("LINEDEFS", new byte[14]);
    }

    private Path write(String name, WadWriter wad) throws IOException {
        return Files.write(folder.resolve(name), wad.toBytes());
    }

    /** An engine that opens nothing. */
    private record Engine(String id, EngineStatus status) implements GameEngine {

        @Override
        public String version() {
            return "1";
        }

        @Override
        public MapRules mapRules() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Game open(GameSetup setup) throws GameException {
            throw new GameException("this engine opens nothing");
        }
    }
}

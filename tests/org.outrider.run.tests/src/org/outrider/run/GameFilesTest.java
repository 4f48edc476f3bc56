/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class GameFilesTest {

    @TempDir
    private Path folder = Path.of("");

    private Path phase2 = Path.of("");
    private IwadLocator locator = new IwadLocator(List.of());

    @BeforeEach
    void writeIwads() throws Exception {
        Maps.iwad(folder.resolve("iwads/freedoom1.wad"), "E1M1", "E1M2");
        phase2 = Maps.iwad(folder.resolve("iwads/freedoom2.wad"), "MAP01", "MAP02", "MAP03");
        locator = new IwadLocator(List.of(folder.resolve("iwads")));
    }

    private static String refusal(Executable call) {
        return String.valueOf(assertThrows(PlaytestException.class, call).getMessage());
    }

    @Test
    void bareNameOfAnIwadIsLookedUp() throws Exception {
        GameFiles files = GameFiles.resolve("freedoom2.wad", null, List.of(), locator);

        assertEquals(List.of(phase2), files.wads());
        assertEquals(List.of("MAP01", "MAP02", "MAP03"), files.maps());
    }

    @Test
    void sampleGameIsMadeWhenItIsNamed() throws Exception {
        Path cache = folder.resolve("cache");

        GameFiles files = GameFiles.resolve("sample", null, List.of(), new IwadLocator(List.of(), cache));

        assertEquals(List.of(cache.resolve("outrider-sample.wad")), files.wads());
        assertEquals(List.of("MAP01", "MAP02", "MAP03"), files.maps());
    }

    @Test
    void sampleGameMayLieUnderAPwad() throws Exception {
        Path pwad = Maps.pwad(folder.resolve("mine.wad"), "MAP02");

        GameFiles files = GameFiles.resolve(pwad.toString(), "sample", List.of(), new IwadLocator(List.of(), folder));

        assertEquals(List.of(folder.resolve("outrider-sample.wad"), pwad), files.wads());
    }

    @Test
    void sampleGameThatCannotBeWrittenIsToldWithItsPlace() throws Exception {
        Path file = Files.writeString(folder.resolve("occupied"), "a file where a folder is needed");

        String message = refusal(() -> new IwadLocator(List.of(), file).locate("sample"));

        assertTrue(message.contains("occupied") && message.contains("cannot be written"), message);
    }

    @Test
    void pwadGetsTheIwadThatFitsItsMaps() throws Exception {
        Path pwad = Maps.pwad(folder.resolve("mine.wad"), "MAP02");

        GameFiles files = GameFiles.resolve(pwad.toString(), null, List.of(), locator);

        assertEquals(List.of(phase2, pwad), files.wads());
        assertEquals(List.of("MAP02"), files.maps());
    }

    @Test
    void namedIwadIsTaken() throws Exception {
        Path pwad = Maps.pwad(folder.resolve("mine.wad"), "MAP02");
        Path other = Maps.iwad(folder.resolve("other.wad"), "MAP01");

        assertEquals(List.of(other, pwad),
                GameFiles.resolve(pwad.toString(), other.toString(), List.of(), locator).wads());
    }

    @Test
    void furtherFilesLieOnTopInTheirOrder() throws Exception {
        Path a = Maps.pwad(folder.resolve("a.wad"), "MAP03");
        Path b = Maps.pwad(folder.resolve("b.wad"));

        GameFiles files = GameFiles.resolve("freedoom2.wad", null, List.of(a, b), locator);

        assertEquals(List.of(phase2, a, b), files.wads());
        assertEquals(List.of("MAP03"), files.maps());
    }

    @Test
    void withoutAChoiceTheFirstMapIsPlayed() throws Exception {
        assertEquals(List.of("MAP01"), GameFiles.resolve("freedoom2.wad", null, List.of(), locator).choose(List.of()));
    }

    @Test
    void allMapsMayBeChosen() throws Exception {
        assertEquals(List.of("MAP01", "MAP02", "MAP03"),
                GameFiles.resolve("freedoom2.wad", null, List.of(), locator).choose(List.of("all")));
    }

    @Test
    void mapsMayBeNamedInAnyCase() throws Exception {
        GameFiles files = GameFiles.resolve("freedoom2.wad", null, List.of(), locator);

        assertEquals(List.of("MAP03", "MAP01"), files.choose(List.of("map03", "MAP01", "map01")));
    }

    @Test
    void missingMapIsToldWithThoseThereAre() throws Exception {
        GameFiles files = GameFiles.resolve("freedoom2.wad", null, List.of(), locator);

        String message = refusal(() -> files.choose(List.of("MAP09")));

        assertTrue(message.contains("no map MAP09; there are MAP01, MAP02, MAP03"), message);
    }

    @Test
    void missingFileIsToldByName() {
        assertTrue(refusal(() -> GameFiles.resolve("absent.wad", null, List.of(), locator)).contains("absent.wad"));
        assertEquals("maps/absent.wad: there is no such file",
                refusal(() -> GameFiles.resolve("maps/absent.wad", null, List.of(), locator)));
    }

    @Test
    void fileThatIsNoWadIsToldAsSuch() throws Exception {
        Path text = Files.writeString(folder.resolve("readme.txt"), "not a map, only words");

        assertTrue(refusal(() -> GameFiles.resolve(text.toString(), null, List.of(), locator)).contains("is no WAD"));
    }

    @Test
    void wadWithoutMapsIsToldAsSuch() throws Exception {
        Path empty = Maps.pwad(folder.resolve("empty.wad"));

        assertTrue(refusal(() -> GameFiles.resolve(empty.toString(), null, List.of(), locator)).endsWith("has no map"));
    }

    @Test
    void missingIwadIsToldWithWhatWouldDo() throws Exception {
        Path pwad = Maps.pwad(folder.resolve("mine.wad"), "MAP02");

        String message = refusal(() -> GameFiles.resolve(pwad.toString(), null, List.of(), new IwadLocator(List.of())));

        assertTrue(message.contains("doom2.wad, freedoom2.wad") && message.contains("--iwad"), message);
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.GameSetup;
import org.outrider.explore.Frontier;
import org.outrider.explore.MapCompletion;
import org.outrider.explore.MonsterMode;
import org.outrider.explore.Objective;
import org.outrider.explore.Outcome;
import org.outrider.explore.Witness;
import org.outrider.report.completion.CompletionMatrix.Row;
import org.outrider.report.completion.CompletionMatrix.Terms;
import org.outrider.wad.demo.Demo;
import org.outrider.wad.demo.DemoHeader;
import org.outrider.wad.demo.DemoReader;
import org.outrider.wad.demo.DemoWriter;

/** What a folder keeps of a completability matrix. */
class CompletionFolderTest {

    private static final Terms TERMS = new Terms(List.of("abc"), MonsterMode.OFF,
            List.of(Objective.EXIT, Objective.SECRETS), 1000, 60, 1);

    @TempDir
    Path folder = Path.of("");

    private static Demo demo() {
        return new DemoWriter(DemoHeader.singlePlayer(true, 3, 1, 1)).add(25, 0, 0, 0).toDemo();
    }

    private static MapCompletion found(boolean stopped) {
        Witness exit = new Witness(demo(), 1, Optional.of(EpisodeEnd.EXIT), 0, 0, 0, 0);
        Frontier ledge = new Frontier(Frontier.Kind.LEDGE, "secret (sector 7)", "sector 7 is <too> high", 7, -1,
                10, 20);
        return new MapCompletion("MAP01", 3, MonsterMode.OFF, Map.of(Objective.EXIT, new Outcome.Reached(exit),
                Objective.SECRETS, new Outcome.Missed(null, 0, 2, "12 tries", List.of(ledge))), 700, 5, 12, 1.5,
                stopped);
    }

    private static CompletionMatrix matrix(Row row) {
        return new CompletionMatrix(List.of("map.wad"), TERMS, List.of(row));
    }

    @Test
    void rowOfTheSameTermsIsFoundAgain() throws Exception {
        Row kept = new CompletionFolder(folder, TERMS).keep(found(false));

        assertEquals(Optional.of(kept), new CompletionFolder(folder, TERMS).find("MAP01", 3));
    }

    @Test
    void rowOfOtherTermsDoesNotCount() throws Exception {
        new CompletionFolder(folder, TERMS).keep(found(false));
        Terms other = new Terms(List.of("abc"), MonsterMode.ON, TERMS.objectives(), 1000, 60, 1);

        assertEquals(Optional.empty(), new CompletionFolder(folder, other).find("MAP01", 3));
    }

    private static final Terms MORE = new Terms(List.of("abc"), MonsterMode.OFF, TERMS.objectives(), 2000, 120, 2);

    @Test
    void rowThatMissesSomethingIsUnfinishedWhereMoreMayBeTried() throws Exception {
        new CompletionFolder(folder, TERMS).keep(found(false));

        assertFalse(new CompletionFolder(folder, MORE).find("MAP01", 3).orElseThrow().finished());
    }

    @Test
    void rowThatMissesNothingIsGoodForAnyLimits() throws Exception {
        Witness all = new Witness(demo(), 1, Optional.of(EpisodeEnd.EXIT), 0, 0, 2, 0);
        new CompletionFolder(folder, TERMS).keep(new MapCompletion("MAP01", 3, MonsterMode.OFF,
                Map.of(Objective.EXIT, new Outcome.Reached(all), Objective.SECRETS, new Outcome.Reached(all)), 700, 5,
                12, 1.5, false));

        assertTrue(new CompletionFolder(folder, MORE).find("MAP01", 3).orElseThrow().finished());
    }

    @Test
    void demosOfAMapAreThoseOfAllItsSkills() throws Exception {
        new CompletionFolder(folder, TERMS).keep(found(false));

        assertEquals(1, new CompletionFolder(folder, MORE).demos("MAP01").size());
    }

    @Test
    void searchThatWasStoppedIsNotFinished() throws Exception {
        assertFalse(new CompletionFolder(folder, TERMS).keep(found(true)).finished());
    }

    @Test
    void demosHaveASecondMoreInWhichTheMapIsLeft() throws Exception {
        new CompletionFolder(folder, TERMS).keep(found(false));

        assertEquals(1 + GameSetup.TICS_PER_SECOND, DemoReader.read(folder.resolve("demos/MAP01-s3-exit.lmp")).tics());
    }

    @Test
    void damagedRowIsToldWithItsFile() throws Exception {
        CompletionFolder open = new CompletionFolder(folder, TERMS);
        Path file = folder.resolve("rows/MAP01-s3.json");
        Files.writeString(file, "{");

        IOException told = assertThrows(IOException.class, () -> open.find("MAP01", 3));

        assertTrue(String.valueOf(told.getMessage()).contains(file.toString()));
    }

    @Test
    void pageLeadsToTheDemosAndTellsWhatStoodInTheWay() throws Exception {
        CompletionFolder open = new CompletionFolder(folder, TERMS);
        open.write(matrix(open.keep(found(false))));

        String page = Files.readString(folder.resolve(CompletionFolder.PAGE));
        assertTrue(page.contains("href=\"demos/MAP01-s3-exit.lmp\""));
        assertTrue(page.contains("sector 7 is &lt;too&gt; high"));
    }

    @Test
    void scoreCountsRowsWhoseMapHasTheObjective() throws Exception {
        CompletionMatrix matrix = matrix(new CompletionFolder(folder, TERMS).keep(found(false)));

        assertEquals("1 / 1", matrix.score(Objective.EXIT));
        assertEquals("0 / 1", matrix.score(Objective.SECRETS));
        assertEquals("0 / 0", matrix.score(Objective.KEYS));
    }
}

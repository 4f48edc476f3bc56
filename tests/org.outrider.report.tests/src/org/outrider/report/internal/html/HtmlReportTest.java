/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.analysis.Place;
import org.outrider.analysis.Severity;
import org.outrider.report.Results;
import org.outrider.run.PlaytestResult;
import org.outrider.run.RunStatus;

class HtmlReportTest {

    @TempDir
    private Path folder = Path.of("");

    private String page(PlaytestResult result) throws Exception {
        Path file = folder.resolve("report.html");
        new HtmlReport().write(result, false, file);
        return Files.readString(file);
    }

    private static int count(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    @Test
    void verdictIsInTheTitle() throws Exception {
        assertTrue(page(Results.usual()).contains("<title>MAP01: Exit reached in 1 of 2 episodes"));
    }

    @Test
    void pageNeedsNothingFromElsewhere() throws Exception {
        String page = page(Results.usual());

        assertEquals(0, count(page, "(src|href)=\"(https?:)?//"));
        assertEquals(0, count(page, "<link|@import|url\\((?!#)"));
    }

    @Test
    void namesAreEscaped() throws Exception {
        String page = page(Results.run().exit(1).wad("<b>&.wad")
                .finding(Severity.NOTE, "<script>alert(1)</script>", Place.at(1, 2)).result());

        assertTrue(page.contains("&lt;b&gt;&amp;.wad"));
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
        assertFalse(page.contains("<script>alert"));
    }

    @Test
    void picturesOfFindingsAreInThePage() throws Exception {
        String page = page(Results.run().exit(1).pictured("A hole", "screenshots/hole.png").result());

        assertTrue(page.contains("<img src=\"data:image/png;base64,iVBORw==\" alt=\"seen from (1, 2)\""), page);
        assertFalse(page.contains("screenshots/hole.png"), "the page needs no other file");
    }

    @Test
    void everyEpisodeHasRowTrailSwitchAndDemo() throws Exception {
        String page = page(Results.usual());

        assertEquals(2, count(page, "<tr class=\"main\">"));
        assertEquals(2, count(page, "<path class=\"trail trail-[12]\""));
        assertEquals(2, count(page, "<input class=\"layer\" type=\"checkbox\" id=\"trail-[12]\""));
        assertEquals(2, count(page, "<a href=\"episode_[12].lmp\" download>"));
    }

    @Test
    void findingsAreListedAndPinnedWhereTheyHaveAPlace() throws Exception {
        String page = page(Results.usual());

        assertEquals(3, count(page, "id=\"finding-[123]\""));
        assertEquals(2, count(page, "class=\"pin (warning|note)\""));
        assertTrue(page.contains("at (300, 64)"));
    }

    @Test
    void findingsCanBeChosenBySeverityAndRule() throws Exception {
        String page = page(Results.usual());

        assertEquals(3, count(page, "<input type=\"checkbox\" name=\"severity\" value=\"(error|warning|note)\""));
        assertEquals(1, count(page, "<select name=\"rule\">"));
        assertEquals(1, count(page, "data-severity=\"warning\" data-rule=\"rule-1\""));
    }

    @Test
    void pageWithoutFindingsHasNothingToChoose() throws Exception {
        assertEquals(0, count(page(Results.run().exit(1).result()), "<form class=\"filter\""));
    }

    @Test
    void missedSectorsAreNamed() throws Exception {
        String page = page(Results.usual());

        assertTrue(page.contains("2 of 3"));
        assertTrue(page.contains("missed: 2"));
    }

    @Test
    void notableEventsAreTold() throws Exception {
        String page = page(Results.usual());

        assertTrue(page.contains("took BlueCard"));
        assertTrue(page.contains("died, killed by DoomImp"));
        assertTrue(page.contains("left through the exit"));
        assertFalse(page.contains("took Clip"));
    }

    @Test
    void stoppedRunSaysSo() throws Exception {
        assertTrue(page(Results.run().exit(1).status(RunStatus.STOPPED).result())
                .contains("The run was stopped after 1 of 5 episodes."));
    }

    @Test
    void episodeThatFailedIsShownWithItsReason() throws Exception {
        String page = page(Results.run().exit(1).failed(2, "lost my way").result());

        assertTrue(page.contains("lost my way"));
        assertTrue(page.contains("1 episode broke down and is left out of the numbers."));
    }

    @Test
    void runWithoutEpisodesIsStillAPage() throws Exception {
        assertTrue(page(Results.run().status(RunStatus.STOPPED).result()).contains("No episode was played to its end"));
    }

    @Test
    void monstersThatWereNotThereAreNotShown() throws Exception {
        assertTrue(page(Results.usual()).contains("DoomImp</title>"));
        assertFalse(page(Results.run().exit(1).withoutMonsters().result()).contains("DoomImp</title>"));
    }

    @Test
    void numbersAreForReaders() {
        assertEquals("1,234.5", Texts.number(1234.54));
        assertEquals("7", Texts.number(7.0));
        assertEquals("3:07", Texts.time((3 * 60 + 7) * 35));
        assertEquals("1 death", Texts.count(1, "death"));
        assertEquals("0 deaths", Texts.count(0, "death"));
    }
}

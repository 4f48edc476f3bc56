/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.wad.demo.DemoReader;

class PlaytestReportTest {

    @TempDir
    private Path folder = Path.of("");

    private final PlaytestReport report = new PlaytestReport();

    private List<String> files(Path where) throws Exception {
        try (Stream<Path> files = Files.list(where)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void pageDocumentAndDemosAreWritten() throws Exception {
        report.write(Results.usual(), folder.resolve("a/b"));

        assertEquals(List.of("episode_1.lmp", "episode_2.lmp", "report.html", "result.json"),
                files(folder.resolve("a/b")));
    }

    @Test
    void picturesLieBesideThePage() throws Exception {
        report.write(Results.run().exit(1).pictured("A hole", "screenshots/hole.png").result(), folder);

        assertEquals(List.of("hole.png"), files(folder.resolve("screenshots")));
        assertEquals('P', Files.readAllBytes(folder.resolve("screenshots/hole.png"))[1]);
    }

    @Test
    void picturesOfAnOlderReportAreRemovedAndOthersStay() throws Exception {
        report.write(Results.run().exit(1).pictured("A hole", "screenshots/hole.png").result(), folder);
        Files.writeString(folder.resolve("screenshots/mine.png"), "mine");

        report.write(Results.run().exit(1).pictured("A seam", "screenshots/seam.png").result(), folder);

        assertEquals(List.of("mine.png", "seam.png"), files(folder.resolve("screenshots")));
    }

    @Test
    void picturesElsewhereStayWhateverADocumentSays() throws Exception {
        Path kept = Files.writeString(folder.resolve("mine.png"), "mine");
        report.write(Results.run().exit(1).pictured("A hole", "screenshots/hole.png").result(), folder);
        Path document = folder.resolve("result.json");
        Files.writeString(document, Files.readString(document).replace("screenshots/hole.png",
                "screenshots/../mine.png"));

        report.write(Results.usual(), folder);

        assertTrue(Files.exists(kept));
    }

    @Test
    void fileThatIsNoDocumentIsReplaced() throws Exception {
        Files.writeString(folder.resolve("result.json"), "no document");

        report.write(Results.usual(), folder);

        assertTrue(Files.readString(folder.resolve("result.json")).startsWith("{"));
    }

    @Test
    void demosCanBeRead() throws Exception {
        report.write(Results.usual(), folder);

        assertEquals(50, DemoReader.read(folder.resolve("episode_2.lmp")).forward(0, 0));
    }

    @Test
    void episodeThatFailedHasNoDemo() throws Exception {
        report.write(Results.run().exit(1).failed(2, "broken").result(), folder);

        assertEquals(List.of("episode_1.lmp", "report.html", "result.json"), files(folder));
    }

    @Test
    void actionsOfAnEpisodeThatFailedLieBesideThePageThatNamesThem() throws Exception {
        report.write(Results.run().failedAfterActions(1, "hung").findingWithActions(1, 19).result(), folder);

        assertEquals(List.of("tics,MOVE_FORWARD,ATTACK", "18,50.0,0.0", "1,0.0,1.0"),
                Files.readAllLines(folder.resolve("episode_1_actions.csv")));
        assertTrue(Files.readString(folder.resolve(ReportFiles.HTML)).contains("href=\"episode_1_actions.csv\""));
        assertTrue(Files.readString(folder.resolve(ReportFiles.JSON)).contains("\"episode_1_actions.csv\""));
    }

    @Test
    void videosAreLinkedOnceTheyAreMade() throws Exception {
        report.write(Results.run().exit(1).failed(2, "broken").result(), folder);
        String before = Files.readString(folder.resolve("report.html"));
        report.linkVideos(Results.run().exit(1).failed(2, "broken").result(), folder);
        String after = Files.readString(folder.resolve("report.html"));

        assertFalse(before.contains(".mp4"), before);
        assertTrue(after.contains("<a href=\"episode_1.mp4\">episode_1.mp4</a>"), after);
        assertFalse(after.contains("episode_2.mp4"), after);
    }

    @Test
    void olderReportIsReplaced() throws Exception {
        report.write(Results.usual(), folder);
        report.write(Results.usual(), folder);

        assertEquals(4, files(folder).size());
    }

    @Test
    void overviewLeadsToTheReports() throws Exception {
        report.writeOverview(List.of(Results.usual(), Results.usual()), folder);

        String page = Files.readString(folder.resolve("index.html"));
        assertTrue(page.contains("<a href=\"MAP01/report.html\">MAP01</a>"), page);
        assertTrue(page.contains("2 maps"), page);
    }
}

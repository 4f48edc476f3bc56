/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.outrider.report.text.TextTable;
import org.outrider.report.text.Times;
import org.outrider.run.EpisodeResult;
import org.outrider.run.PlaytestEvent;
import org.outrider.run.RunStatus;

class ConsoleTest {

    private final StringWriter text = new StringWriter();
    private final PrintWriter out = new PrintWriter(text, true);

    private static PlaytestEvent progress() {
        return new PlaytestEvent.TestingProgress("test_1", 3, 5, 2, 700, 4, 80, 50, Duration.ofSeconds(20),
                Duration.ofSeconds(75), Instant.EPOCH);
    }

    @Test
    void columnsOfATableAreAligned() {
        TextTable table = new TextTable("map", "kills", "end");
        table.add("MAP01", 7, "exit");
        table.add("E1M1", 1234, "death");
        table.print(out);

        assertEquals("""
                map    kills    end
                MAP01      7   exit
                E1M1    1234  death
                """, text.toString().replace("\r\n", "\n"));
    }

    @Test
    void timesHaveMinutesAndHoursWhereThereAreAny() {
        assertEquals("0:07", Times.of(Duration.ofMillis(7900)));
        assertEquals("3:07", Times.ofTics((3 * 60 + 7) * 35 + 34));
        assertEquals("1:00:01", Times.of(Duration.ofSeconds(3601)));
    }

    @Test
    void barShowsShareEpisodeAndTimeLeftOnOneLine() {
        ProgressView.of(true, "MAP01", out).accept(progress());

        assertTrue(text.toString().startsWith("\r"), text::toString);
        assertTrue(text.toString().contains("50 %  episode 3/5  health 80  kills 4  1:15 left"), text::toString);
        assertFalse(text.toString().contains("\n"), text::toString);
    }

    @Test
    void barVanishesInTheEnd() {
        ProgressView.of(true, "MAP01", out).accept(
                new PlaytestEvent.TestingCompleted("test_1", RunStatus.COMPLETED, 5, 0, 0));

        assertEquals("\r\u001b[K", text.toString());
    }

    @Test
    void whereThereIsNoTerminalOnlyEpisodesAreTold() {
        ProgressView view = ProgressView.of(false, "MAP01", out);
        view.accept(progress());
        view.accept(new PlaytestEvent.EpisodeCompleted("test_1", new EpisodeResult.Failed(2, 0, "no way", "")));

        assertEquals("MAP01: episode 2 broke down: no way", text.toString().strip());
    }
}

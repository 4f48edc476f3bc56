/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.product.DsdaDoom.Frame;
import org.outrider.product.DsdaDoom.Playback;
import org.outrider.product.Product.Outcome;

import com.fasterxml.jackson.databind.JsonNode;

/** Demos that the product records go the same way in a source port as in the product, tic by tic. */
class SourcePortTest {

    private static final int IN_LEVEL = 0;
    private static final int WAITS_FOR_REBIRTH = 2;

    @TempDir
    private static Path folder = Path.of("");

    private static Playtests playtest = new Playtests(Path.of(""), new Outcome(0, "", ""));

    @BeforeAll
    static void record() throws Exception {
        DsdaDoom.installed(folder);
        playtest = Playtests.play(folder.resolve("report"));
        List<String> trace = new ArrayList<>(
                List.of("trace", "--iwad", Freedoom.phase2().toString(), "--out", folder.toString()));
        for (int episode = 1; episode <= Playtests.EPISODES; episode++) {
            trace.add(playtest.demo(episode).toString());
        }
        Outcome outcome = new Product(folder, Map.of()).run(trace.toArray(String[]::new));
        assertEquals(0, outcome.exitCode(), outcome::toString);
    }

    @Test
    void playerTakesTheSameWay() throws Exception {
        DsdaDoom port = DsdaDoom.installed(folder);
        for (int episode = 1; episode <= Playtests.EPISODES; episode++) {
            Playback playback = port.play(Freedoom.phase2(), playtest.demo(episode));
            DtrTrace trace = DtrTrace.read(folder.resolve("episode_" + episode + ".dtr.gz"));
            assertSameWay("episode " + episode, playback, trace);
        }
    }

    @Test
    void levelEndsAtTheSameTicWithTheSameScore() throws Exception {
        DsdaDoom port = DsdaDoom.installed(folder);
        for (JsonNode episode : playtest.document().path("episodes")) {
            Path demo = playtest.demo(episode.path("episode_num").asInt());
            String levelStat = port.play(Freedoom.phase2(), demo).levelStat();
            if (episode.path("outcome").asText().equals("exit")) {
                assertTrue(levelStat.startsWith("MAP01 - " + time(episode.path("frames").asInt())), levelStat);
                assertTrue(levelStat.contains("K: " + episode.path("kills").asInt() + "/"), levelStat);
                assertTrue(levelStat.contains("I: " + episode.path("items").asInt() + "/"), levelStat);
                assertTrue(levelStat.contains("S: " + episode.path("secrets").asInt() + "/"), levelStat);
            } else {
                assertEquals("", levelStat, episode.path("outcome").asText());
            }
        }
    }

    /**
     * Frame k of the port is row k of the trace, both after k tics. Rows without a player in a level are passed over,
     * as is the first one of a level: the port takes its picture after the level was loaded.
     */
    private static void assertSameWay(String what, Playback playback, DtrTrace trace) {
        int compared = 0;
        for (Frame frame : playback.frames()) {
            int row = frame.tic();
            if (row < trace.rows() && isComparable(trace, row)) {
                assertEquals(frame, new Frame(row, trace.get(row, DtrTrace.X), trace.get(row, DtrTrace.Y),
                        trace.get(row, DtrTrace.Z), trace.get(row, DtrTrace.ANGLE)), what);
                compared++;
            }
        }
        assertTrue(compared > 35, what + ": only " + compared + " tics could be compared");
    }

    private static boolean isComparable(DtrTrace trace, int row) {
        return trace.get(row, DtrTrace.GAME_STATE) == IN_LEVEL && trace.get(row, DtrTrace.LEVEL_TIME) > 1
                && trace.get(row, DtrTrace.PLAYER_STATE) != WAITS_FOR_REBIRTH
                && trace.get(row - 1, DtrTrace.PLAYER_STATE) != WAITS_FOR_REBIRTH;
    }

    /** Minutes and seconds with hundredths. */
    private static String time(int tics) {
        return String.format(Locale.ROOT, "%d:%05.2f", tics / 35 / 60, tics % (35 * 60) / 35.0);
    }
}

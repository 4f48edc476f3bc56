/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outrider.engine.Button;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.GameSetup;
import org.outrider.wad.WadStack;

/** What was done in an episode, kept as a table and played once more. */
class ActionReplayTest {

    @TempDir
    private Path folder = Path.of("");

    private static ActionLog log(ActionLog.Span... spans) {
        return new ActionLog(List.of(Button.MOVE_FORWARD_BACKWARD_DELTA), List.of(spans));
    }

    private static ActionLog.Span span(int tics, double amount) {
        return new ActionLog.Span(tics, List.of(amount));
    }

    private ActionReplay play(CorridorEngine engine, ActionLog log) throws Exception {
        try (WadStack wads = WadStack.open(Maps.pwad(folder.resolve("corridor.wad"), "MAP01"))) {
            return ActionReplay.of(engine, GameSetup.of(wads, "MAP01").episodeTimeout(1_000_000)
                    .buttons(log.buttons().toArray(Button[]::new)).build(), log);
        }
    }

    @Test
    void aTableIsReadAsItWasWritten() throws Exception {
        ActionLog log = log(span(18, 50), span(1, -0.25));
        Path file = folder.resolve("episode_1_actions.csv");
        ActionsCsv.write(log, file);

        assertEquals(log, ActionsCsv.read(file));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            frames,USE;1,1.0      | line 1: the first column is 'frames', not 'tics'
            tics,FLY;1,1.0        | line 1: there is no button 'FLY'
            tics,USE;2,1.0;3      | is no table of actions: Exception when reading record that started in line 3
            tics,USE;0,1.0        | line 2: 0 tics
            tics,USE              | there are no actions in it
            """)
    void whatIsNoTableOfActionsIsAnErrorWithItsLine(String text, String message) throws Exception {
        Path file = Files.writeString(folder.resolve("actions.csv"), text.strip().replace(";", "\n"));

        IOException e = assertThrows(IOException.class, () -> ActionsCsv.read(file));

        assertEquals(message, e.getMessage().substring(e.getMessage().indexOf("csv") + 5));
    }

    @Test
    void actionsThatEndTheEpisodeAreNotPlayedOn() throws Exception {
        ActionReplay replay = play(new CorridorEngine(), log(span(10_000, 10)));

        assertNull(replay.failure());
        assertEquals(EpisodeEnd.EXIT, replay.end());
        assertEquals(10_000, replay.tics());
        assertEquals(CorridorGame.START + replay.played() * 10, replay.x());
    }

    @Test
    void actionsThatAreOverLeaveTheEpisodeGoingOn() throws Exception {
        ActionReplay replay = play(new CorridorEngine(), log(span(3, 10), span(2, -5)));

        assertEquals(new ActionReplay(5, 5, null, null, CorridorGame.START + 20, 64, 100), replay);
    }

    @Test
    void anEngineThatFailsAgainIsTold() throws Exception {
        ActionReplay replay = play(new CorridorEngine(), log(span(4, 10), span(1, Double.NaN)));

        assertEquals("MAP01: the engine hangs", replay.failure());
        assertEquals(4, replay.played());
        assertEquals(CorridorGame.START + 40, replay.x());
    }
}

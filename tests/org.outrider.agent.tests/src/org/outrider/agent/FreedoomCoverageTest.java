/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outrider.engine.Button;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.Game;
import org.outrider.engine.GameSetup;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.wad.WadStack;
import org.outrider.wad.map.MapData;

/** How much of Freedoom's maps the explorer sees in 10 minutes without monsters. Skipped where Freedoom is missing. */
class FreedoomCoverageTest {

    private static final Path IWAD = Path.of("/usr/share/games/doom/freedoom2.wad");
    private static final int SECONDS = 600;
    private static final int SKILL = 3;

    @ParameterizedTest
    @ValueSource(strings = { "MAP01", "MAP02", "MAP04" })
    void explorerSeesNineTenthsOfTheMapAndLeaves(String name) throws Exception {
        assumeTrue(Files.exists(IWAD), IWAD + " is not there (Debian package freedoom)");
        try (WadStack wads = WadStack.open(List.of(IWAD))) {
            MapData map = MapData.load(wads, name);
            Agent agent = Agents.explorer(ExplorerSettings.EXPLORE_THEN_EXIT).create(map, Maps.RULES);
            GameSetup setup = GameSetup.of(wads, name).skill(SKILL).monsters(false)
                    .buttons(agent.buttons().toArray(Button[]::new))
                    .episodeTimeout(SECONDS * GameSetup.TICS_PER_SECOND).build();
            try (Game game = new ClassicEngine().open(setup)) {
                BitSet visited = play(game, agent);

                double coverage = MapReach.of(map, Maps.RULES, SKILL).coverage(visited);
                System.out.printf(Locale.ROOT, "%s: %.1f %% of the reachable sectors, %s after %d s%n", name,
                        coverage * 100, game.episodeEnd().orElseThrow(),
                        game.getEpisodeTime() / GameSetup.TICS_PER_SECOND);
                assertTrue(coverage >= 0.9, "coverage " + coverage);
                assertEquals(EpisodeEnd.EXIT, game.episodeEnd().orElseThrow());
            }
        }
    }

    private static BitSet play(Game game, Agent agent) {
        BitSet visited = new BitSet();
        double[] action = new double[agent.buttons().size()];
        game.newEpisode();
        agent.beginEpisode(game, 1);
        while (!game.isEpisodeFinished()) {
            int tics = agent.act(game, action);
            game.makeAction(action, tics);
            visited.set(game.playerSector());
        }
        agent.endEpisode(game);
        return visited;
    }
}

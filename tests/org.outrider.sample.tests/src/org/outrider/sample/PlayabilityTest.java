/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.outrider.agent.Agent;
import org.outrider.agent.Agents;
import org.outrider.agent.ExplorerSettings;
import org.outrider.agent.MapReach;
import org.outrider.engine.Button;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.Game;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.engine.GameVariable;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;

/** The sample's maps as the explorer finds them. */
class PlayabilityTest {

    private static final int SECRET = 9;
    private static final int LIFT_SWITCH = 62;
    private static final int SKILL = 3;
    private static final int TEN_MINUTES = 600 * GameSetup.TICS_PER_SECOND;

    private final ClassicEngine engine = new ClassicEngine();

    @OnEachMap
    void exitIsReachedWithoutMonsters(String map) throws Exception {
        try (Game game = play(map)) {
            assertEquals(Optional.of(EpisodeEnd.EXIT), game.episodeEnd());
        }
    }

    @Test
    void secretOfTheSmallAdventureIsFound() throws Exception {
        try (Game game = play("MAP02")) {
            assertEquals(1, game.getGameVariable(GameVariable.SECRETCOUNT));
        }
    }

    @Test
    void everySectorOfTheSmallAdventureThatIsNoCrateIsReachable() throws Exception {
        MapData map = SampleWad.map("MAP02");
        BitSet reached = MapReach.of(map, engine.mapRules(), SKILL).sectors();

        for (int sector = 0; sector < map.sectors().size(); sector++) {
            boolean crate = map.sectors().get(sector).floorFlat().equals("CRATOP1");
            assertEquals(!crate, reached.get(sector), "sector " + sector + ": " + map.sectors().get(sector));
        }
    }

    @Test
    void plantedMistakeKeepsTheSecretOfFirstStepsOutOfReach() throws Exception {
        MapData map = SampleWad.map("MAP01");

        assertFalse(MapReach.of(map, engine.mapRules(), SKILL).sectors().get(secret(map)));
        try (Game game = play("MAP01")) {
            assertEquals(0, game.getGameVariable(GameVariable.SECRETCOUNT));
        }
    }

    @Test
    void secretOfFirstStepsIsReachableOnceItsSwitchHasTheLiftsTag() throws Exception {
        MapData map = mended(SampleWad.map("MAP01"));

        assertTrue(MapReach.of(map, engine.mapRules(), SKILL).sectors().get(secret(map)));
    }

    private static int secret(MapData map) {
        return IntStream.range(0, map.sectors().size()).filter(sector -> map.sectors().get(sector).special() == SECRET)
                .findFirst().orElseThrow();
    }

    private static MapData mended(MapData map) {
        int lift = map.sectors().stream().mapToInt(sector -> sector.tag()).filter(tag -> tag != 0).findFirst()
                .orElseThrow();
        List<Linedef> lines = map.linedefs().stream().map(line -> line.special() != LIFT_SWITCH ? line
                : new Linedef(line.v1(), line.v2(), line.flags(), line.special(), lift, line.front(), line.back()))
                .toList();
        return new MapData(map.name(), map.things(), lines, map.sidedefs(), map.vertexes(), map.segs(),
                map.subsectors(), map.nodes(), map.sectors(), map.reject(), map.blockmap(), map.repairs());
    }

    /** An episode of the explorer without monsters, to its end. */
    private Game play(String map) throws GameException, WadFormatException {
        Agent explorer = Agents.explorer(ExplorerSettings.EXPLORE_THEN_EXIT).create(SampleWad.map(map),
                engine.mapRules());
        Game game = engine.open(GameSetup.of(SampleWad.STACK, map).skill(SKILL).monsters(false)
                .buttons(explorer.buttons().toArray(Button[]::new)).episodeTimeout(TEN_MINUTES).build());
        game.newEpisode();
        explorer.beginEpisode(game, 1);
        double[] action = new double[explorer.buttons().size()];
        while (!game.isEpisodeFinished()) {
            int tics = explorer.act(game, action);
            game.makeAction(action, tics);
        }
        return game;
    }
}

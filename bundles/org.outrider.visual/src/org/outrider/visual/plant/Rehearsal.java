/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.plant;

import java.util.ArrayList;
import java.util.List;

import org.outrider.agent.Agent;
import org.outrider.agent.Agents;
import org.outrider.agent.ExplorerSettings;
import org.outrider.engine.Game;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.wad.WadStack;
import org.outrider.wad.demo.Demo;
import org.outrider.wad.map.MapData;

/** Lets the explorer play a map. */
final class Rehearsal {

    private final GameEngine engine;
    private final TrialSettings settings;

    Rehearsal(GameEngine engine, TrialSettings settings) {
        this.engine = engine;
        this.settings = settings;
    }

    /** What games of a map are set up with. */
    GameSetup.Builder setup(WadStack wads, String map) {
        return GameSetup.of(wads, map).skill(settings.skill()).monsters(settings.monsters())
                .episodeTimeout(settings.seconds() * GameSetup.TICS_PER_SECOND);
    }

    /** The demos of some episodes. */
    List<Demo> play(WadStack wads, MapData map) throws GameException {
        Agent agent = Agents.explorer(ExplorerSettings.EXPLORE_THEN_EXIT).create(map, engine.mapRules());
        List<Demo> demos = new ArrayList<>();
        double[] action = new double[agent.buttons().size()];
        try (Game game = engine.open(setup(wads, map.name()).buttons(agent.buttons()).build())) {
            for (int episode = 1; episode <= settings.episodes(); episode++) {
                game.newEpisode();
                agent.beginEpisode(game, settings.seed() + episode);
                while (!game.isEpisodeFinished()) {
                    int tics = agent.act(game, action);
                    game.makeAction(action, tics);
                }
                agent.endEpisode(game);
                demos.add(game.recordedDemo());
            }
        }
        return demos;
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.Game;
import org.outrider.engine.GameEvent;
import org.outrider.engine.GameException;
import org.outrider.engine.GameVariable;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.build.MapBuilder;

/**
 * What came of an episode.
 *
 * @param end     why it was over
 * @param tics    how long it took
 * @param visited sectors in which the player was
 * @param events  what happened
 * @param health  hit points left
 * @param kills   monsters killed
 * @param actions every action, one after the other
 */
public record Playthrough(EpisodeEnd end, int tics, BitSet visited, List<GameEvent> events, int health, int kills,
        List<List<Double>> actions) {

    /** Lets the explorer play a map. */
    public static Playthrough explore(MapBuilder map, Path folder, int seconds)
            throws IOException, WadFormatException, GameException {
        return play(map, folder, seconds, 1, Agents.explorer(ExplorerSettings.EXPLORE_THEN_EXIT));
    }

    /** Lets an agent play a map. */
    public static Playthrough play(MapBuilder map, Path folder, int seconds, long seed, AgentFactory factory)
            throws IOException, WadFormatException, GameException {
        Agent agent = factory.create(map.build(), Maps.RULES);
        try (WadStack wads = Maps.wad(map, folder); Game game = Maps.game(wads, agent, seconds)) {
            game.newEpisode();
            agent.beginEpisode(game, seed);
            double[] action = new double[agent.buttons().size()];
            BitSet visited = new BitSet();
            List<GameEvent> events = new ArrayList<>();
            List<List<Double>> actions = new ArrayList<>();
            while (!game.isEpisodeFinished()) {
                int tics = agent.act(game, action);
                actions.add(Arrays.stream(action).boxed().toList());
                game.makeAction(action, tics);
                visited.set(game.playerSector());
                events.addAll(game.events());
            }
            agent.endEpisode(game);
            return new Playthrough(game.episodeEnd().orElseThrow(), game.getEpisodeTime(), visited, events,
                    (int) game.getGameVariable(GameVariable.HEALTH), (int) game.getGameVariable(GameVariable.KILLCOUNT),
                    actions);
        }
    }

    /** How often a line with a special was set off by the player. */
    public long timesTriggered(int special) {
        return events.stream().filter(GameEvent.LineTriggered.class::isInstance)
                .map(GameEvent.LineTriggered.class::cast)
                .filter(line -> line.special() == special && line.by() != null && line.by().isPlayer()).count();
    }
}

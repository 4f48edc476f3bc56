/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.explore;

import java.util.List;
import java.util.SplittableRandom;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.agent.Agent;
import org.outrider.agent.ExplorerSettings;
import org.outrider.agent.internal.fight.Fighter;
import org.outrider.agent.internal.motion.Controls;
import org.outrider.agent.internal.motion.PlayerView;
import org.outrider.agent.internal.nav.NavMap;
import org.outrider.engine.Button;
import org.outrider.engine.Game;
import org.outrider.engine.MapRules;
import org.outrider.wad.map.MapData;

/** The agent that walks the map by its geometry, goes everywhere, fights what it meets, and leaves. */
public final class ExplorerAgent implements Agent {

    private final MapData map;
    private final MapRules rules;
    private final ExplorerSettings settings;
    private final Controls controls = new Controls();
    private @Nullable NavMap nav;
    private @Nullable Workspace workspace;
    private int surveyedSkill;
    private boolean peaceful;
    private @Nullable Episode episode;

    /** An agent that shares a survey of the map for the skill that it will play at. */
    public ExplorerAgent(NavMap survey, MapRules rules, int skill, ExplorerSettings settings) {
        this(survey.map(), rules, settings);
        nav = survey;
        surveyedSkill = skill;
    }

    public ExplorerAgent(MapData map, MapRules rules, ExplorerSettings settings) {
        this.map = map;
        this.rules = rules;
        this.settings = settings;
    }

    /** What lasts for an episode. */
    private record Episode(PlayerView player, Explorer explorer, Fighter fighter) {
    }

    /** The same that never fights. */
    public ExplorerAgent peaceful() {
        peaceful = true;
        return this;
    }

    @Override
    public List<Button> buttons() {
        return Controls.BUTTONS;
    }

    @Override
    public void beginEpisode(Game game, long seed) {
        takeOver(game, seed, Past.NONE, List.of());
    }

    /**
     * Takes over in the middle of an episode.
     *
     * @param seed   the source of all chance in what the agent does from now on
     * @param past   what has been done in the episode so far
     * @param wishes what to do first, in order; what cannot be done is left out
     */
    public void takeOver(Game game, long seed, Past past, List<Wish> wishes) {
        NavMap survey = nav;
        if (survey == null || surveyedSkill != game.setup().skill()) {
            surveyedSkill = game.setup().skill();
            survey = new NavMap(map, rules, surveyedSkill);
            nav = survey;
            workspace = null;
        }
        Workspace space = workspace;
        if (space == null) {
            space = new Workspace(survey);
            workspace = space;
        }
        SplittableRandom random = new SplittableRandom(seed);
        Explorer explorer = new Explorer(survey, space.cleared(), game, settings, random.split(), past, wishes);
        Fighter fighter = new Fighter(game, survey.cells(), explorer.walkCheck(), random.split());
        episode = new Episode(new PlayerView(survey.cells()), explorer, fighter);
    }

    /** True while something that was wished for is still to be done. */
    public boolean isWishing() {
        Episode current = episode;
        return current != null && current.explorer().isWishing();
    }

    @Override
    public int act(Game game, double[] action) {
        Episode current = episode;
        if (current == null) {
            throw new IllegalStateException("no episode was begun");
        }
        PlayerView player = current.player();
        player.look(game);
        controls.release();
        switch (peaceful ? Fighter.Stance.PEACE : current.fighter().assess(player)) {
            case PEACE -> current.explorer().act(player, controls);
            case RUN -> {
                current.explorer().act(player, controls);
                current.fighter().fireOnTheRun(player, controls);
            }
            case FIGHT -> {
                current.explorer().pause(player);
                current.fighter().fight(player, controls);
            }
        }
        controls.write(player, action);
        return 1;
    }

    @Override
    public void endEpisode(Game game) {
        episode = null;
    }
}

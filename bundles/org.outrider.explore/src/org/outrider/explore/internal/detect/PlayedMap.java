/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import java.time.Duration;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.outrider.agent.ExplorerSettings;
import org.outrider.agent.internal.explore.ExplorerAgent;
import org.outrider.agent.internal.nav.NavMap;
import org.outrider.agent.internal.nav.ReachSurvey;
import org.outrider.analysis.Evidence;
import org.outrider.analysis.Finding;
import org.outrider.analysis.FindingBuilder;
import org.outrider.analysis.Rule;
import org.outrider.engine.Button;
import org.outrider.engine.Game;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.engine.MapRules;
import org.outrider.explore.CompletionSettings;
import org.outrider.explore.MapCompletion;
import org.outrider.explore.MonsterMode;
import org.outrider.explore.Objective;
import org.outrider.explore.internal.search.Archive;
import org.outrider.explore.internal.search.Cell;
import org.outrider.explore.internal.search.MapSearch;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.demo.Demo;
import org.outrider.wad.map.MapData;

/** A map that was searched without monsters at the fourth skill, at which all things for hard games are there. */
public final class PlayedMap implements AutoCloseable {

    /** The skill that the map is searched at. */
    static final int SKILL = 4;

    private final GameEngine engine;
    private final WadStack wads;
    private final MapData map;
    private final NavMap nav;
    private final ReachSurvey survey;
    private final Game game;
    private final MapSearch search;
    private final MapCompletion completion;
    private final BooleanSupplier over;
    private final Map<String, Demo> demos = new LinkedHashMap<>();

    private PlayedMap(GameEngine engine, WadStack wads, MapData map, NavMap nav, CompletionSettings settings,
            BooleanSupplier over) throws GameException {
        this.engine = engine;
        this.wads = wads;
        this.map = map;
        this.nav = nav;
        this.over = over;
        survey = new ReachSurvey(nav);
        game = open(SKILL, MonsterMode.OFF);
        search = new MapSearch(game, nav, settings, over, progress -> { });
        completion = search.run(List.of());
    }

    /**
     * Searches a map.
     *
     * @param tics tics of the game to play
     * @param time time that the search may take
     * @param over true once there is no more time for anything
     */
    public static PlayedMap open(GameEngine engine, WadStack wads, String name, long tics, Duration time,
            BooleanSupplier over) throws GameException, WadFormatException {
        MapData map = MapData.load(wads, name);
        CompletionSettings settings = new CompletionSettings(MonsterMode.OFF, EnumSet.of(Objective.EXIT,
                Objective.SECRET_EXIT, Objective.SECRETS, Objective.KEYS), tics, time, 1);
        return new PlayedMap(engine, wads, map, new NavMap(map, engine.mapRules(), SKILL), settings, over);
    }

    /** A game of the map, for the explorer's buttons. */
    Game open(int skill, MonsterMode monsters) throws GameException {
        return engine.open(GameSetup.of(wads, map.name()).skill(skill).monsters(monsters != MonsterMode.OFF)
                .invulnerable(monsters == MonsterMode.INVULNERABLE).buttons(buttons()).build());
    }

    /** A game without monsters in which the player cannot be hurt; takes the snapshots of the search. */
    Game openGhost() throws GameException {
        return engine.open(GameSetup.of(wads, map.name()).skill(SKILL).monsters(false).invulnerable(true)
                .buttons(buttons()).build());
    }

    List<Button> buttons() {
        return explorer().buttons();
    }

    /** An explorer of the map. */
    ExplorerAgent explorer() {
        return new ExplorerAgent(nav, engine.mapRules(), SKILL, new ExplorerSettings(false, -1));
    }

    MapData map() {
        return map;
    }

    MapRules rules() {
        return engine.mapRules();
    }

    NavMap nav() {
        return nav;
    }

    /** What could be reached from the start by walking, if all lines did their work at the right time. */
    ReachSurvey survey() {
        return survey;
    }

    /** The game that was searched, without monsters; at no moment in particular. */
    Game game() {
        return game;
    }

    Archive archive() {
        return search.archive();
    }

    MapCompletion completion() {
        return completion;
    }

    /** Sectors in which the player was in any game of the search. */
    BitSet entered() {
        BitSet all = new BitSet();
        archive().all().forEach(cell -> all.or(cell.lineage().sectors()));
        return all;
    }

    /** True once there is no more time. */
    boolean isOver() {
        return over.getAsBoolean();
    }

    FindingBuilder finding(Rule rule) {
        return Finding.on(map, rule);
    }

    /** Keeps the demo of a moment of the search as evidence; the game is at that moment afterwards. */
    Evidence.Demo show(Rule rule, Cell cell) {
        game.restore(cell.snapshot());
        return show(rule, game.recordedDemo());
    }

    /** Keeps a demo as evidence: its end is where to look. */
    Evidence.Demo show(Rule rule, Demo demo) {
        String file = map.name() + "_" + rule.id() + "_" + (demos.size() + 1) + ".lmp";
        demos.put(file, demo);
        return new Evidence.Demo(file, demo.tics());
    }

    /** The demos that were kept as evidence, by file name. */
    public Map<String, Demo> demos() {
        return demos;
    }

    @Override
    public void close() {
        game.close();
    }
}

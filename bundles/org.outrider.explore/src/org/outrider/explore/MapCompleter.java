/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.outrider.agent.ExplorerSettings;
import org.outrider.agent.internal.explore.ExplorerAgent;
import org.outrider.agent.internal.nav.NavMap;
import org.outrider.engine.Button;
import org.outrider.engine.DemoFormat;
import org.outrider.engine.Game;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.explore.internal.search.MapSearch;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.demo.Demo;
import org.outrider.wad.map.MapData;

/** Finds out what of maps can be completed. May be used by many threads at once. */
public final class MapCompleter {

    private final GameEngine engine;
    private final WadStack wads;
    private final Map<String, MapData> maps = new HashMap<>();

    /**
     * @param wads the IWAD and what lies over it; must stay open while maps are searched
     */
    public MapCompleter(GameEngine engine, WadStack wads) {
        this.engine = engine;
        this.wads = wads;
    }

    /**
     * Searches a map at a skill.
     *
     * @param skill    1..5
     * @param hints    demos of the map, at this or another skill, that are worth a try
     * @param stopped  true as soon as the search is to end; what it has found by then counts
     * @param progress is told from time to time how far it has come
     * @throws GameException where the engine cannot play the map
     */
    public MapCompletion complete(String map, int skill, CompletionSettings settings, List<Demo> hints,
            BooleanSupplier stopped, Consumer<SearchProgress> progress) throws GameException, WadFormatException {
        NavMap nav = new NavMap(load(map), engine.mapRules(), skill);
        List<Button> buttons = new ExplorerAgent(nav, engine.mapRules(), skill, ExplorerSettings.EXPLORE_THEN_EXIT)
                .buttons();
        GameSetup setup = GameSetup.of(wads, map).skill(skill).monsters(settings.monsters() != MonsterMode.OFF)
                .invulnerable(settings.monsters() == MonsterMode.INVULNERABLE).buttons(buttons)
                .demoFormat(DemoFormat.LONG_TICS).build();
        try (Game game = engine.open(setup)) {
            return new MapSearch(game, nav, settings, stopped, progress).run(hints);
        }
    }

    private synchronized MapData load(String name) throws WadFormatException {
        MapData known = maps.get(name);
        if (known == null) {
            known = MapData.load(wads, name);
            maps.put(name, known);
        }
        return known;
    }
}

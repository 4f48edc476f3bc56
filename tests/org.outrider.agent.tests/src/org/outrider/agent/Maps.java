/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.outrider.engine.Button;
import org.outrider.engine.Game;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.engine.MapRules;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.WadWriter;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.Sector;

/** Small maps, and games of them. */
public final class Maps {

    /** What the embedded engine takes the numbers in maps for. */
    public static final MapRules RULES = new ClassicEngine().mapRules();
    /** The name of every map that is built here. */
    public static final String NAME = "MAP01";

    private Maps() {
    }

    /** An empty map. */
    public static MapBuilder map() {
        return new MapBuilder(NAME);
    }

    /** An ordinary room. */
    public static Sector room() {
        return MapBuilder.sector(0, 128);
    }

    /** A room whose floor is somewhere else. */
    public static Sector room(int floorHeight) {
        return MapBuilder.sector(floorHeight, floorHeight + 128);
    }

    /** A closed door. */
    public static Sector door() {
        return MapBuilder.sector(0, 0);
    }

    /** A sector that lines move. */
    public static Sector tagged(int floorHeight, int ceilingHeight, int tag) {
        return MapBuilder.sector(floorHeight, ceilingHeight, 0, tag);
    }

    /** A line that does something to sectors with a tag. */
    public static LineStyle special(int number, int tag) {
        return LineStyle.special(number, tag);
    }

    /** Puts player 1's start somewhere, facing east. */
    public static MapBuilder startAt(MapBuilder map, int x, int y) {
        return map.thing(x, y, 0, MapBuilder.PLAYER_1_START);
    }

    /** The map as a WAD that lies on disk. */
    public static WadStack wad(MapBuilder map, Path folder) throws IOException, WadFormatException {
        Path file = folder.resolve("map.wad");
        WadWriter.pwad().addAll(map.lumps()).write(file);
        return WadStack.open(List.of(file));
    }

    /** A game for an agent, with monsters as far as the map has any. */
    public static Game game(WadStack wads, Agent agent, int seconds) throws GameException {
        return new ClassicEngine().open(GameSetup.of(wads, NAME)
                .buttons(agent.buttons().toArray(Button[]::new))
                .episodeTimeout(seconds * GameSetup.TICS_PER_SECOND).build());
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import java.util.Objects;

import org.outrider.engine.RenderOptions;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.engine.classic.internal.game.WadLevels;
import org.outrider.engine.classic.internal.render.art.ArtWad;
import org.outrider.engine.classic.internal.render.art.RenderResources;
import org.outrider.engine.classic.internal.world.Complevel;
import org.outrider.engine.classic.internal.world.GameOptions;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.World;
import org.outrider.wad.WadStack;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.Sector;

/** A small map with plain pictures, the game on it, and what its player sees. */
final class Stage {

    static final int WIDTH = 320;
    static final int HEIGHT = 200;

    final Simulation simulation;
    final RenderResources resources;

    /** Starts the game on a map named MAP01. */
    Stage(MapBuilder map, ArtWad art) throws Exception {
        WadStack wads = art.build(map.lumps());
        WadLevels levels = new WadLevels(wads);
        resources = RenderResources.load(wads, levels.textures(), GameData.normal());
        simulation = new Simulation(new GameOptions(3, 1, 1, true, 0, false, false, false, 0, 1, false,
                Complevel.DOOM2), levels);
        player().viewZ = player().body().z + Player.VIEW_HEIGHT;
    }

    /** A square room, 1024 map units wide and 128 high; the player stands 512 west of its east wall and looks there. */
    static MapBuilder room() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(sector(0, 128, "CEIL3_5"), 0, 0, 1024, 1024);
        return map.thing(512, 512, 0, MapBuilder.PLAYER_1_START);
    }

    /** A sector that is as bright as can be. */
    static Sector sector(int floor, int ceiling, String ceilingFlat) {
        return new Sector(floor, ceiling, "FLOOR4_8", ceilingFlat, 255, 0, 0);
    }

    World world() {
        return simulation.world();
    }

    Player player() {
        return simulation.session().players[0];
    }

    /** Puts a thing at a place in map units, facing east. */
    Mobj put(String type, int x, int y) {
        return world().spawn(x << 16, y << 16, World.ON_FLOOR, simulation.session().data.thing(type));
    }

    /** A renderer of the game's own size with all layers. */
    FrameRenderer renderer(RenderOptions options) {
        return FrameRenderer.withLayers(ViewGeometry.classic(WIDTH, HEIGHT), resources, options, true, true, true);
    }

    /** What the player sees without his weapon. */
    FrameRenderer look() {
        return look(RenderOptions.DEFAULT.withWeapon(false));
    }

    FrameRenderer look(RenderOptions options) {
        FrameRenderer renderer = renderer(options);
        renderer.render(simulation, 0);
        return renderer;
    }

    static int pixel(FrameRenderer frame, int x, int y) {
        return frame.pixels()[y * WIDTH + x] & 0xFF;
    }

    static LabelLayer labels(FrameRenderer frame) {
        return Objects.requireNonNull(frame.labels());
    }

    static int label(FrameRenderer frame, int x, int y) {
        return labels(frame).values()[y * WIDTH + x] & 0xFF;
    }

    static float distance(FrameRenderer frame, int x, int y) {
        return frame.linearDepth()[y * WIDTH + x];
    }
}

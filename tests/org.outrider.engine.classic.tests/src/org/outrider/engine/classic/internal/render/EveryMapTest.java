/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.outrider.engine.RenderOptions;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.game.MapNames;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.engine.classic.internal.game.WadLevels;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.render.art.RenderResources;
import org.outrider.engine.classic.internal.trace.GoldenIwad;
import org.outrider.engine.classic.internal.world.Complevel;
import org.outrider.engine.classic.internal.world.GameOptions;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.World;
import org.outrider.wad.WadStack;
import org.outrider.wad.map.Thing;

/** Looks about in all maps of Freedoom: nothing is thrown and no pixel is left undrawn. */
class EveryMapTest {

    private static final long SEED = 4;
    private static final int PLACES = 200;
    private static final byte POISON = (byte) 251;
    private static final byte OTHER_POISON = (byte) 4;
    /** Sizes that are used in turn. */
    private static final int[][] SIZES = { { 320, 200 }, { 160, 120 }, { 108, 60 }, { 84, 84 }, { 33, 25 } };

    @TestFactory
    Stream<DynamicTest> everyPixelIsDrawnAnywhere() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        for (GoldenIwad iwad : List.of(GoldenIwad.FREEDOOM1, GoldenIwad.FREEDOOM2)) {
            Optional<WadStack> wads = iwad.open();
            if (wads.isEmpty()) {
                tests.add(DynamicTest.dynamicTest(iwad.toString(),
                        () -> assumeTrue(false, iwad + " is not installed")));
                continue;
            }
            WadLevels levels = new WadLevels(wads.get());
            RenderResources resources = RenderResources.load(wads.get(), levels.textures(), GameData.normal());
            for (String map : wads.get().mapNames()) {
                tests.add(DynamicTest.dynamicTest(iwad + " " + map, () -> lookAbout(levels, resources, map)));
            }
        }
        return tests.stream();
    }

    private static void lookAbout(WadLevels levels, RenderResources resources, String map) throws Exception {
        MapNames.Place place = MapNames.parse(map).orElseThrow();
        Simulation simulation = new Simulation(new GameOptions(4, place.episode(), place.map(), place.commercial(), 0,
                false, false, false, 0, 1, false, Complevel.DOOM2), levels);
        List<FrameRenderer> renderers = new ArrayList<>();
        for (int[] size : SIZES) {
            renderers.add(FrameRenderer.withLayers(ViewGeometry.squarePixels(size[0], size[1]), resources,
                    RenderOptions.DEFAULT, false, true, true));
        }
        Random random = new Random(SEED);
        for (int i = 0; i < PLACES; i++) {
            stand(simulation, random);
            FrameRenderer renderer = renderers.get(i % renderers.size());
            Arrays.fill(renderer.pixels(), POISON);
            Arrays.fill(renderer.linearDepth(), Float.NaN);
            renderer.render(simulation, 0);
            byte[] first = renderer.pixels().clone();
            Arrays.fill(renderer.pixels(), OTHER_POISON);
            renderer.render(simulation, 0);
            String where = map + " place " + i + " with seed " + SEED;
            assertArrayEquals(first, renderer.pixels(), where);
            assertEquals(0, withoutDistance(renderer.linearDepth()), where);
        }
    }

    private static int withoutDistance(float[] distances) {
        int count = 0;
        for (float distance : distances) {
            count += distance >= 0 ? 0 : 1;
        }
        return count;
    }

    /** Stands at a random place within the bounds of the map, mostly in rooms, sometimes in the void. */
    private static void stand(Simulation simulation, Random random) {
        World world = simulation.world();
        Player player = simulation.session().players[0];
        int x;
        int y;
        if (random.nextInt(4) == 0) {
            Line line = world.level().lines[random.nextInt(world.level().lines.length)];
            x = line.x1 + random.nextInt(1 << 24) - (1 << 23);
            y = line.y1 + random.nextInt(1 << 24) - (1 << 23);
        } else {
            Thing thing = world.level().things.get(random.nextInt(world.level().things.size()));
            x = (thing.x() << 16) + random.nextInt(1 << 22) - (1 << 21);
            y = (thing.y() << 16) + random.nextInt(1 << 22) - (1 << 21);
        }
        world.links().unlink(player.body());
        player.body().x = x;
        player.body().y = y;
        player.body().angle = random.nextInt();
        world.links().link(player.body());
        player.viewZ = player.body().sector.floorHeight + Player.VIEW_HEIGHT;
    }
}

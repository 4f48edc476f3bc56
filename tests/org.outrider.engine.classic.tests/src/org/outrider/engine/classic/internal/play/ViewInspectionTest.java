/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.outrider.engine.Game;
import org.outrider.engine.GameSetup;
import org.outrider.engine.LabelList;
import org.outrider.engine.Surface;
import org.outrider.engine.Surface.Kind;
import org.outrider.engine.ViewInspection;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.sample.SampleIwad;
import org.outrider.wad.WadFile;
import org.outrider.wad.WadStack;
import org.outrider.wad.WadWriter;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;

/** An inspection tells of each pixel what it shows. */
class ViewInspectionTest {

    private static final int MIDDLE = ViewInspection.HEIGHT / 2 * ViewInspection.WIDTH + ViewInspection.WIDTH / 2;
    private static final int BOTTOM = (ViewInspection.HEIGHT - 1) * ViewInspection.WIDTH + ViewInspection.WIDTH / 2;

    private static void inspect(Consumer<MapBuilder> rooms, Consumer<ViewInspection> look) throws Exception {
        MapBuilder map = new MapBuilder("MAP01");
        rooms.accept(map);
        map.thing(64, 128, 0, MapBuilder.PLAYER_1_START);
        try (WadStack wads = new WadStack(List.of(SampleIwad.open(),
                WadFile.of(Path.of("map.wad"), WadWriter.pwad().addAll(map.lumps()).toBytes())));
                Game game = new ClassicEngine().open(GameSetup.of(wads, "MAP01").build())) {
            look.accept(game.inspectView());
        }
    }

    private static void room(MapBuilder map) {
        map.room(MapBuilder.sector(0, 128), 0, 0, 256, 256);
    }

    @Test
    void wallFloorAndCeilingAreToldApart() throws Exception {
        inspect(ViewInspectionTest::room, view -> {
            assertEquals(Kind.MIDDLE, Surface.kind(view.surfaces()[MIDDLE]));
            assertEquals(192, view.distances()[MIDDLE], 1);
            assertEquals(Kind.FLOOR, Surface.kind(view.surfaces()[BOTTOM]));
            assertEquals(Kind.CEILING, Surface.kind(view.surfaces()[ViewInspection.WIDTH / 2]));
        });
    }

    @Test
    void texelsGoOnAlongAWall() throws Exception {
        inspect(ViewInspectionTest::room, view -> {
            assertTrue(view.textureColumn(MIDDLE + 50) > view.textureColumn(MIDDLE), "to the right");
            assertTrue(view.textureRow(MIDDLE + 20 * ViewInspection.WIDTH) > view.textureRow(MIDDLE), "downwards");
        });
    }

    @Test
    void aStepWithoutTextureIsAHoleInWhichOneSeesTheFloor() throws Exception {
        inspect(map -> {
            room(map);
            map.room(MapBuilder.sector(32, 128), 256, 0, 512, 256);
            map.line(256, 0, 256, 256, new LineStyle(0, 0, 0, "-"));
        }, view -> {
            int holes = 0;
            for (int pixel = 0; pixel < view.holes().length; pixel++) {
                if (view.holes()[pixel] != 0) {
                    assertEquals(Kind.LOWER, Surface.kind(view.holes()[pixel]));
                    assertEquals(Kind.FLOOR, Surface.kind(view.surfaces()[pixel]));
                    holes++;
                }
            }
            assertTrue(holes > 1000, holes + " pixels");
        });
    }

    @Test
    void thingsAreLabelled() throws Exception {
        inspect(map -> {
            room(map);
            map.thing(200, 128, 0, 2035);
        }, view -> {
            LabelList things = view.things();
            assertEquals(1, things.size());
            assertEquals("ExplosiveBarrel", things.name(0));
            int pixel = (things.y(0) + things.height(0) / 2) * ViewInspection.WIDTH + things.x(0)
                    + things.width(0) / 2;
            assertEquals(Kind.THING, Surface.kind(view.surfaces()[pixel]));
        });
    }
}

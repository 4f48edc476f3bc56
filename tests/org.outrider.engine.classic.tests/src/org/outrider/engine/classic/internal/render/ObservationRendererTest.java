/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;

import org.junit.jupiter.api.Test;
import org.outrider.engine.LabelList;
import org.outrider.engine.ObjectKind;
import org.outrider.engine.Observation;
import org.outrider.engine.RenderOptions;
import org.outrider.engine.ScreenFormat;
import org.outrider.engine.ScreenResolution;
import org.outrider.engine.classic.internal.render.art.ArtWad;
import org.outrider.engine.classic.internal.world.Mobj;

class ObservationRendererTest {

    private static final ScreenResolution SIZE = ScreenResolution.of(160, 120);

    private final ThingNames names = new ThingNames() {

        @Override
        public String name(Mobj thing) {
            return thing.type.name();
        }

        @Override
        public ObjectKind kind(Mobj thing) {
            return ObjectKind.MONSTER;
        }
    };

    private final Stage stage;

    ObservationRendererTest() throws Exception {
        stage = new Stage(Stage.room(), new ArtWad().sprite("TROOA1A1", ArtWad.solid(40, 56, 150)));
    }

    private ObservationRenderer render(Observation.Builder observation) {
        ObservationRenderer renderer = new ObservationRenderer(
                observation.resolution(SIZE).render(RenderOptions.DEFAULT.withWeapon(false)).build(), stage.resources,
                names);
        renderer.render(stage.simulation, 0);
        return renderer;
    }

    @Test
    void buffersThatAreNotWantedAreAbsent() {
        ObservationRenderer renderer = render(Observation.builder().screen(true));

        assertNotNull(renderer.screen());
        assertNull(renderer.depth());
        assertNull(renderer.linearDepth());
        assertNull(renderer.labels());
        assertNull(renderer.automap());
        assertNull(renderer.labelList());
    }

    @Test
    void buffersAreDirectAndOfTheSizeAsked() {
        ObservationRenderer renderer = render(Observation.builder().screen(true).depth(true).linearDepth(true)
                .labels(true).automap(true).format(ScreenFormat.RGB24));

        assertTrue(requireNonNull(renderer.screen()).isDirect() && requireNonNull(renderer.linearDepth()).isDirect());
        assertEquals(SIZE.pixels() * 3, requireNonNull(renderer.screen()).capacity());
        assertEquals(SIZE.pixels() * 3, requireNonNull(renderer.automap()).capacity());
        assertEquals(SIZE.pixels(), requireNonNull(renderer.depth()).capacity());
        assertEquals(SIZE.pixels(), requireNonNull(renderer.linearDepth()).capacity());
        assertEquals(SIZE.pixels(), requireNonNull(renderer.labels()).capacity());
    }

    @Test
    void labelListTellsOfTheThingsInTheLabelsBuffer() {
        Mobj imp = stage.put("TROOP", 768, 512);
        imp.momX = 3 << 16;
        ObservationRenderer renderer = render(Observation.builder().labels(true));

        LabelList list = requireNonNull(renderer.labelList());
        assertEquals(1, list.size());
        assertEquals("TROOP", list.name(0));
        assertEquals(ObjectKind.MONSTER, list.kind(0));
        assertEquals(imp.id, list.objectId(0));
        assertEquals(768, list.positionX(0));
        assertEquals(3, list.velocityX(0));
        int middle = (list.y(0) + list.height(0) / 2) * SIZE.width() + list.x(0) + list.width(0) / 2;
        assertEquals(list.value(0), requireNonNull(renderer.labels()).get(middle));
    }

    @Test
    void mapOfWhatWasSeenIsDrawnWithoutAPicture() {
        ObservationRenderer renderer = render(
                Observation.builder().automap(true).automapTextures(false).format(ScreenFormat.DOOM_256_COLORS8));

        ByteBuffer automap = requireNonNull(renderer.automap());
        int walls = 0;
        for (int i = 0; i < SIZE.pixels(); i++) {
            walls += (automap.get(i) & 0xFF) == 176 ? 1 : 0;
        }
        assertTrue(walls > 0);
    }

    @Test
    void screenHasThePaletteOfPain() {
        stage.player().damageCount = 50;
        ObservationRenderer renderer = render(Observation.builder().screen(true).format(ScreenFormat.RGB24));

        assertEquals(Tint.of(stage.player()), requireNonNull(renderer.screen()).get(0),
                "the palettes of the test tell their number");
    }
}

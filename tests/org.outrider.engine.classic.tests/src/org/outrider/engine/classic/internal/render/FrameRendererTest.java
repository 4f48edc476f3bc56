/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.outrider.engine.classic.internal.render.Stage.distance;
import static org.outrider.engine.classic.internal.render.Stage.label;
import static org.outrider.engine.classic.internal.render.Stage.labels;
import static org.outrider.engine.classic.internal.render.Stage.pixel;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.outrider.engine.LabelList;
import org.outrider.engine.RenderOptions;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.game.SimulationState;
import org.outrider.engine.classic.internal.render.art.ArtWad;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;

class FrameRendererTest {

    private static final int IMP = 150;
    private static final int CENTER_X = Stage.WIDTH / 2;
    private static final int HORIZON = Stage.HEIGHT / 2;

    private static ArtWad art() {
        return new ArtWad().sprite("TROOA1A1", ArtWad.solid(40, 56, IMP)).sprite("TROOB1B1", ArtWad.solid(40, 56, IMP));
    }

    private static Stage room() throws Exception {
        return new Stage(Stage.room(), art());
    }

    @Test
    void wallFloorAndCeilingFillThePicture() throws Exception {
        FrameRenderer frame = room().look();

        assertEquals(ArtWad.CEILING, pixel(frame, CENTER_X, 0));
        assertEquals(ArtWad.WALL, pixel(frame, CENTER_X, HORIZON));
        assertEquals(ArtWad.FLOOR, pixel(frame, CENTER_X, Stage.HEIGHT - 1));
    }

    @Test
    void wallsReachAsHighAsTheirDistanceMakesThem() throws Exception {
        // the eyes are 41 above the floor and 87 below the ceiling; at a distance of 512 a map unit is 160 / 512 rows
        FrameRenderer frame = room().look();

        int top = HORIZON - 87 * 160 / 512;
        int bottom = HORIZON + 41 * 160 / 512;
        assertEquals(ArtWad.CEILING, pixel(frame, CENTER_X, top - 1));
        assertEquals(ArtWad.WALL, pixel(frame, CENTER_X, top + 1));
        assertEquals(ArtWad.WALL, pixel(frame, CENTER_X, bottom - 1));
        assertEquals(ArtWad.FLOOR, pixel(frame, CENTER_X, bottom + 1));
    }

    @Test
    void skyShowsInsteadOfItsFlat() throws Exception {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(Stage.sector(0, 128, "F_SKY1"), 0, 0, 1024, 1024);
        FrameRenderer frame = new Stage(map.thing(512, 512, 0, MapBuilder.PLAYER_1_START), art()).look();

        assertEquals(ArtWad.SKY, pixel(frame, CENTER_X, 0));
        assertEquals(Float.POSITIVE_INFINITY, distance(frame, CENTER_X, 0));
        assertEquals(255, frame.depth()[CENTER_X] & 0xFF);
    }

    @Test
    void whatHasNoTextureIsBlack() throws Exception {
        MapBuilder map = Stage.room().line(1024, 1024, 1024, 0, LineStyle.flags(0).withTexture("-"));
        FrameRenderer frame = new Stage(map, art()).look();

        assertEquals(0, pixel(frame, CENTER_X, HORIZON));
    }

    @Test
    void thingsStandBeforeWalls() throws Exception {
        Stage stage = room();
        stage.put("TROOP", 768, 512);
        FrameRenderer frame = stage.look();

        assertEquals(IMP, pixel(frame, CENTER_X, HORIZON));
    }

    @Test
    void thingsBehindWallsAreHidden() throws Exception {
        MapBuilder map = Stage.room();
        map.pillar(0, 640, 480, 672, 544);
        Stage stage = new Stage(map, art());
        stage.put("TROOP", 768, 512);
        FrameRenderer frame = stage.look();

        assertEquals(ArtWad.WALL, pixel(frame, CENTER_X, HORIZON));
        assertEquals(0, labels(frame).count());
    }

    @Test
    void feetBehindAStepAreHidden() throws Exception {
        MapBuilder map = Stage.room();
        map.inner(0, Stage.sector(24, 128, "CEIL3_5"), 600, 100, 640, 900);
        Stage stage = new Stage(map, art());
        stage.put("TROOP", 768, 512);
        FrameRenderer frame = stage.look();

        int feet = HORIZON + 41 * 160 / 256 - 1;
        assertEquals(IMP, pixel(frame, CENTER_X, HORIZON));
        assertNotEquals(IMP, pixel(frame, CENTER_X, feet));
    }

    @Test
    void nearThingsCoverFarOnes() throws Exception {
        Stage stage = room();
        Mobj near = stage.put("TROOP", 700, 512);
        stage.put("TROOP", 800, 512);
        FrameRenderer frame = stage.look();

        LabelLayer labels = labels(frame);
        assertSame(near, labels.thing(labels.count() - 1));
        assertEquals(labels.value(labels.count() - 1), label(frame, CENTER_X, HORIZON));
    }

    @Test
    void hardToSeeThingsDarkenWhatIsBehindThem() throws Exception {
        Stage stage = room();
        stage.put("TROOP", 768, 512).flags |= ThingFlags.SHADOW;
        FrameRenderer frame = stage.look();

        assertEquals(ArtWad.WALL + 100, pixel(frame, CENTER_X, HORIZON));
    }

    @Test
    void otherPlayersWearTheirColours() throws Exception {
        Stage stage = new Stage(Stage.room(), art().sprite("PLAYA1", ArtWad.solid(40, 56, 0x75)));
        stage.put("PLAYER", 768, 512).flags |= 2 << ThingFlags.TRANSLATION_SHIFT;
        FrameRenderer frame = stage.look();

        assertEquals(0x45, pixel(frame, CENTER_X, HORIZON), "green 5 of 16 becomes brown 5");
    }

    @Test
    void invulnerabilityInvertsAllButTheSky() throws Exception {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(Stage.sector(0, 128, "F_SKY1"), 0, 0, 1024, 1024);
        Stage stage = new Stage(map.thing(512, 512, 0, MapBuilder.PLAYER_1_START), art());
        stage.player().fixedColormap = 32;
        FrameRenderer frame = stage.look();

        assertEquals(ArtWad.SKY, pixel(frame, CENTER_X, 0));
        assertEquals(~ArtWad.WALL & 0xFF, pixel(frame, CENTER_X, HORIZON));
        assertEquals(~ArtWad.FLOOR & 0xFF, pixel(frame, CENTER_X, Stage.HEIGHT - 1));
    }

    @Test
    void distanceIsThatAlongTheDirectionOfTheView() throws Exception {
        Stage stage = room();
        stage.put("TROOP", 768, 512);
        FrameRenderer frame = stage.look();

        assertEquals(256, distance(frame, CENTER_X, HORIZON), 2);
        assertEquals(512, distance(frame, CENTER_X + 60, HORIZON), 2);
        assertEquals(41 * 160 / 99.5, distance(frame, CENTER_X, Stage.HEIGHT - 1), 2);
        assertEquals(41 * 160 / 99.5, distance(frame, 0, Stage.HEIGHT - 1), 2);
        assertEquals(255 * 256 / (256 + 256), frame.depth()[HORIZON * Stage.WIDTH + CENTER_X] & 0xFF, 1);
    }

    @Test
    void labelsTellWhichThingAPixelShows() throws Exception {
        Stage stage = room();
        Mobj imp = stage.put("TROOP", 768, 512);
        FrameRenderer frame = stage.look();

        LabelLayer labels = labels(frame);
        assertEquals(1, labels.count());
        assertSame(imp, labels.thing(0));
        assertEquals(labels.value(0), label(frame, CENTER_X, HORIZON));
        assertEquals(LabelList.NOTHING, label(frame, 0, 0));
        // at a distance of 256 the picture of 40 by 56 is 25 by 35 pixels
        assertEquals(25, labels.width(0), 1);
        assertEquals(35, labels.height(0), 1);
        assertEquals(CENTER_X - 12, labels.left(0), 1);
    }

    @Test
    void weaponIsDrawnOverAllElse() throws Exception {
        Stage stage = new Stage(Stage.room(), art().sprite("PISGA0", ArtWad.patch(-140, -100, new int[30][60])));
        for (int i = 0; i < 40; i++) {
            stage.simulation.tic();
        }
        FrameRenderer frame = stage.look(RenderOptions.DEFAULT);

        int x = CENTER_X - 10;
        int y = Stage.HEIGHT - 20;
        assertEquals(0, pixel(frame, x, y));
        assertEquals(LabelList.OWN_WEAPON, label(frame, x, y));
        assertEquals(0, distance(frame, x, y));
        LabelLayer labels = labels(frame);
        assertSame(stage.player().body(), labels.thing(labels.count() - 1));
    }

    @Test
    void corpsesAndEffectsMayBeLeftOut() throws Exception {
        Stage stage = new Stage(Stage.room(), art().sprite("BLUDC0", ArtWad.solid(8, 8, 3)));
        Mobj corpse = stage.put("TROOP", 768, 512);
        corpse.flags |= ThingFlags.CORPSE;
        stage.put("BLOOD", 700, 512);

        assertEquals(2, labels(stage.look()).count());
        assertEquals(1, labels(stage.look(RenderOptions.DEFAULT.withCorpses(false).withWeapon(false))).count());
        assertEquals(1, labels(stage.look(RenderOptions.DEFAULT.withEffectSprites(false).withWeapon(false))).count());
    }

    @Test
    void statusBarTakesTheLowestRows() throws Exception {
        Stage stage = new Stage(Stage.room(), art().patch("STBAR", ArtWad.patch(0, 0, new int[320][32])));
        FrameRenderer frame = stage.look(RenderOptions.DEFAULT.withHud(true));

        assertEquals(ArtWad.FLOOR, pixel(frame, CENTER_X, 167));
        assertEquals(0, pixel(frame, CENTER_X, 168));
        assertEquals(0, pixel(frame, Stage.WIDTH - 1, Stage.HEIGHT - 1));
        assertEquals(ArtWad.WALL, pixel(frame, CENTER_X, 84), "the horizon is the middle of the view");
    }

    @Test
    void crosshairMarksTheMiddleOfTheView() throws Exception {
        Stage stage = room();
        FrameRenderer with = stage.look(RenderOptions.DEFAULT.withCrosshair(true));
        FrameRenderer without = stage.look(RenderOptions.DEFAULT);

        assertNotEquals(pixel(without, CENTER_X + 1, HORIZON), pixel(with, CENTER_X + 1, HORIZON));
        assertEquals(pixel(without, 0, 0), pixel(with, 0, 0));
    }

    @Test
    void painTintsThePictureUnlessFlashesAreOff() throws Exception {
        Stage stage = room();
        stage.player().damageCount = 20;

        assertEquals(4, stage.look(RenderOptions.DEFAULT).palette());
        assertEquals(Tint.NONE, stage.look(new RenderOptions(false, false, true, false, true, true, false)).palette());
    }

    @Test
    void drawingChangesNothingInTheWorld() throws Exception {
        Stage stage = room();
        stage.put("TROOP", 768, 512);
        SimulationState before = stage.simulation.snapshot();

        stage.look();

        assertArrayEquals(before.data(), stage.simulation.snapshot().data());
    }

    @Test
    void whatWasDrawnBeforeDoesNotShow() throws Exception {
        Stage stage = room();
        stage.put("TROOP", 768, 512);
        FrameRenderer used = stage.renderer(RenderOptions.DEFAULT);
        Player player = stage.player();
        for (int turn = 0; turn < 16; turn++) {
            player.body().angle += 1 << 28;
            used.render(stage.simulation, 0);
        }
        Arrays.fill(used.pixels(), (byte) 77);

        used.render(stage.simulation, 0);

        FrameRenderer fresh = stage.look(RenderOptions.DEFAULT);
        assertArrayEquals(fresh.pixels(), used.pixels());
        assertArrayEquals(fresh.depth(), used.depth());
        assertArrayEquals(labels(fresh).values(), labels(used).values());
    }

    @Test
    void seenLinesAreRememberedUntilForgotten() throws Exception {
        Stage stage = room();
        FrameRenderer renderer = stage.look();
        int facing = count(renderer.seen().lines());

        stage.player().body().angle += 1 << 31;
        renderer.render(stage.simulation, 0);
        assertTrue(count(renderer.seen().lines()) > facing);

        renderer.forgetSeen();
        assertEquals(0, count(renderer.seen().lines()));
    }

    private static int count(boolean[] flags) {
        int count = 0;
        for (boolean flag : flags) {
            count += flag ? 1 : 0;
        }
        return count;
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.outrider.analysis.Coverage;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Track;
import org.outrider.engine.GameEvent.Actor;
import org.outrider.engine.GameEvent.Kill;
import org.outrider.engine.GameEvent.Stamp;
import org.outrider.ui.maps.EpisodeOverlay;
import org.outrider.ui.maps.PlaytestOverlay;
import org.outrider.ui.maps.internal.model.MapDocument;
import org.outrider.ui.maps.internal.model.Maps;
import org.outrider.ui.maps.internal.model.Skill;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Thing;

class MapPainterTest {

    private static final ViewOptions BARE =
            new ViewOptions(Set.of(), Shading.NONE, Skill.ALL, 64);
    private static final int PLAIN_FLOOR = PixelBuffer.mix(Palettes.DARK, Palettes.BRIGHT, 128);

    private final MapDocument document = new MapDocument(Maps.twoRooms());
    private final MapPainter painter = new MapPainter(document, Maps.words());
    /** A pixel a map unit, with (0, 0) of the map at the lower left. */
    private final Camera camera = new Camera(272, 136, 1, 544, 272);
    private final PixelBuffer buffer = new PixelBuffer(544, 272);

    @Test
    void sectorsAreFilledAndTheVoidIsNot() {
        paint(BARE, null);

        assertEquals(PLAIN_FLOOR, at(128, 128));
        assertEquals(PLAIN_FLOOR, at(264, 128));
        assertEquals(Palettes.VOID, at(264, 20));
    }

    @Test
    void sectorWestOfThePictureReachesIntoIt() {
        Camera within = new Camera(128, 128, 4, 100, 100);
        PixelBuffer small = new PixelBuffer(100, 100);
        painter.paint(small, scene(within, BARE, null));

        assertEquals(PLAIN_FLOOR, small.pixel(0, 0));
        assertEquals(PLAIN_FLOOR, small.pixel(99, 99));
    }

    @Test
    void lineTakesAsManyPointsOnAScreenOfHighResolution() {
        Camera within = camera.panned(10, 0);
        Camera dense = within.dense(2);
        PixelBuffer large = new PixelBuffer(dense.width(), dense.height(), 2);
        painter.paint(buffer, scene(within, BARE, null));
        painter.paint(large, scene(dense, BARE, null));

        assertEquals(2 * wallPixels(buffer, buffer.height() / 2), wallPixels(large, large.height() / 2));
    }

    /** How many pixels of a row have the colour of walls, but for what is lost by rounding. */
    private static long wallPixels(PixelBuffer picture, int row) {
        return IntStream.range(0, picture.width()).filter(x -> isWall(picture.pixel(x, row))).count();
    }

    private static boolean isWall(int pixel) {
        return IntStream.of(0, 8, 16).allMatch(shift ->
                Math.abs((pixel >> shift & 0xFF) - (Palettes.WALL >> shift & 0xFF)) < 8);
    }

    @Test
    void shadeFollowsTheLight() {
        light(0, 0);
        light(2, 255);
        paint(BARE.with(Shading.LIGHT), null);

        assertEquals(Palettes.DARK, at(128, 128));
        assertEquals(Palettes.BRIGHT, at(400, 60));
    }

    @Test
    void wallsAndSpecialsHaveTheirColours() {
        paint(BARE, null);

        assertTrue(isNear(Palettes.WALL, 20, 256));
        assertTrue(isNear(Palettes.SPECIAL, 256, 128));
    }

    @Test
    void thingsAreDrawnWhereTheirLayerAndSkillShowThem() {
        ViewOptions things = BARE.with(Layer.THINGS, true);
        Thing zombie = document.thing(1);
        document.setThing(1, new Thing(zombie.x(), zombie.y(), zombie.angle(), zombie.type(), 4));

        paint(things, null);
        assertEquals(Palettes.MONSTER, at(405, 135));
        paint(things.with(Skill.EASY), null);
        assertEquals(PLAIN_FLOOR, at(405, 135));
        paint(BARE, null);
        assertEquals(PLAIN_FLOOR, at(405, 135));
    }

    @Test
    void heatIsWherePlayersWere() {
        paint(BARE.with(Layer.HEAT, true), overlay(track(100, 100, 101, 100, 102, 100), List.of()));

        assertNotEquals(PLAIN_FLOOR, at(112, 112));
        assertEquals(PLAIN_FLOOR, at(400, 60));
    }

    @Test
    void trailEndsAtThePlayhead() {
        OverlayPainter overlay = overlay(track(50, 200, 90, 200, 130, 200), List.of());
        paint(BARE.with(Layer.TRAILS, true), overlay);
        assertNotEquals(PLAIN_FLOOR, at(110, 200));

        painter.paint(buffer, new MapPainter.Scene(camera, BARE.with(Layer.TRAILS, true), Palettes.loud(), overlay,
                new Playhead(1, 10), List.of(), List.of()));
        assertNotEquals(PLAIN_FLOOR, at(70, 200));
        assertEquals(PLAIN_FLOOR, at(110, 200));
    }

    @Test
    void coverageTintsWhatWasEntered() {
        paint(BARE.with(Layer.COVERAGE, true), overlay(track(0, 0, 1, 1, 2, 2), List.of()));

        assertNotEquals(PLAIN_FLOOR, at(128, 128));
        assertEquals(PLAIN_FLOOR, at(400, 60));
    }

    @Test
    void deathsAreMarked() {
        Actor player = new Actor(1, "DoomPlayer", 0);
        Kill death = new Kill(new Stamp(20, 200, 60, 0, 0), null, player, "environment");
        paint(BARE.with(Layer.DEATHS, true), overlay(track(0, 0, 1, 1, 2, 2), List.of(death)));

        assertEquals(Palettes.DEATH, at(200, 60));
    }

    private void light(int sector, int level) {
        Sector old = document.sector(sector);
        document.setSector(sector, new Sector(old.floorHeight(), old.ceilingHeight(), old.floorFlat(),
                old.ceilingFlat(), level, old.special(), old.tag()));
    }

    private OverlayPainter overlay(Track track, List<Kill> deaths) {
        Coverage coverage = new Coverage(IndexSet.of(0), IndexSet.empty(), IndexSet.empty());
        return new OverlayPainter(new PlaytestOverlay("run",
                List.of(new EpisodeOverlay(1, track, List.copyOf(deaths))), coverage, List.of()), document);
    }

    private static Track track(float... positions) {
        return Track.of(10, (positions.length / 2 - 1) * 10, positions, new BitSet());
    }

    private void paint(ViewOptions options, @Nullable OverlayPainter overlay) {
        painter.paint(buffer, scene(camera, options, overlay));
    }

    private static MapPainter.Scene scene(Camera camera, ViewOptions options, @Nullable OverlayPainter overlay) {
        return new MapPainter.Scene(camera, options, Palettes.loud(), overlay, null, List.of(), List.of());
    }

    private int at(int x, int y) {
        return buffer.pixel((int) camera.screenX(x), (int) camera.screenY(y));
    }

    /** Whether a colour is at a point or at a pixel beside it, which a line at the point may fall on. */
    private boolean isNear(int color, int x, int y) {
        return IntStream.rangeClosed(-1, 1).anyMatch(dx -> IntStream.rangeClosed(-1, 1)
                .anyMatch(dy -> at(x + dx, y + dy) == color));
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Place;
import org.outrider.engine.ScreenResolution;
import org.outrider.sample.SampleIwad;
import org.outrider.wad.WadStack;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Vertex;

/** Places of the sample game's first map are looked at. */
class ViewpointTest {

    private static final double NEXT_TO_A_LINE = 1;

    @TempDir
    private Path folder = Path.of("");

    private Path wad = Path.of("");

    @BeforeEach
    void writeSample() throws Exception {
        wad = Files.write(folder.resolve("sample.wad"), SampleIwad.build());
    }

    @Test
    void wallIsSeenStraightFromItsFront() throws Exception {
        MapData map = map();
        for (int line = 0; line < map.linedefs().size(); line++) {
            if (map.linedefs().get(line).hasBack()) {
                continue;
            }
            Viewpoint eyes = Viewpoint.on(map, middle(map, line)).orElseThrow();

            assertTrue(side(map, line, eyes) < 0, line + " is seen from its back");
            assertFalse(wallBetween(map, eyes, middle(map, line)), line + " is hidden from " + eyes);
        }
    }

    @Test
    void eyesLookAtThePlace() throws Exception {
        MapData map = map();
        Place place = middle(map, 41);

        Viewpoint eyes = Viewpoint.on(map, place).orElseThrow();

        assertEquals(Math.toDegrees(Math.atan2(place.y() - eyes.y(), place.x() - eyes.x())), eyes.angle(), 0.001);
        assertTrue(Math.hypot(place.y() - eyes.y(), place.x() - eyes.x()) > 90, eyes.toString());
    }

    @Test
    void placeInTheVoidCannotBeSeen() throws Exception {
        assertEquals(Optional.empty(), Viewpoint.on(map(), Place.at(20_000, 20_000)));
    }

    @Test
    void pictureShowsTheGame() throws Exception {
        Path picture = folder.resolve("place.png");
        try (WadStack wads = WadStack.open(wad)) {
            MapData map = MapData.load(wads, "MAP01");

            assertTrue(PlacePicture.shoot(wads, map, 3, middle(map, 41), ScreenResolution.of(320, 240), picture));
        }
        int[] pixels = ImageIO.read(picture.toFile()).getRGB(0, 0, 320, 240, null, 0, 320);
        assertTrue(Arrays.stream(pixels).distinct().count() > 20, "colours");
    }

    private MapData map() throws Exception {
        try (WadStack wads = WadStack.open(wad)) {
            return MapData.load(wads, "MAP01");
        }
    }

    private static Place middle(MapData map, int line) {
        Line2D drawn = drawn(map, map.linedefs().get(line));
        return new Place((drawn.getX1() + drawn.getX2()) / 2, (drawn.getY1() + drawn.getY2()) / 2, IndexSet.empty(),
                IndexSet.of(line), IndexSet.empty());
    }

    /** Below 0 on the right of the line, where its front is. */
    private static double side(MapData map, int line, Viewpoint eyes) {
        Line2D drawn = drawn(map, map.linedefs().get(line));
        return (drawn.getX2() - drawn.getX1()) * (eyes.y() - drawn.getY1())
                - (drawn.getY2() - drawn.getY1()) * (eyes.x() - drawn.getX1());
    }

    private static boolean wallBetween(MapData map, Viewpoint eyes, Place place) {
        double distance = Math.hypot(eyes.x() - place.x(), eyes.y() - place.y());
        double step = NEXT_TO_A_LINE / distance;
        Line2D sight = new Line2D.Double(eyes.x(), eyes.y(), place.x() + (eyes.x() - place.x()) * step,
                place.y() + (eyes.y() - place.y()) * step);
        return map.linedefs().stream().filter(line -> !line.hasBack())
                .anyMatch(line -> drawn(map, line).intersectsLine(sight));
    }

    private static Line2D drawn(MapData map, Linedef line) {
        Vertex a = map.vertexes().get(line.v1());
        Vertex b = map.vertexes().get(line.v2());
        return new Line2D.Double(a.unitX(), a.unitY(), b.unitX(), b.unitY());
    }
}

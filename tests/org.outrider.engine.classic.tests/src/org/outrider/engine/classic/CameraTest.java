/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.outrider.engine.Button;
import org.outrider.engine.Game;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.engine.Observation;
import org.outrider.engine.RenderOptions;
import org.outrider.engine.ScreenFormat;
import org.outrider.engine.ScreenResolution;
import org.outrider.engine.classic.Camera.Lens;
import org.outrider.sample.SampleIwad;
import org.outrider.wad.WadStack;

/** Pictures of the sample game. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CameraTest {

    private static final ScreenResolution SIZE = ScreenResolution.of(96, 72);

    private WadStack wads = new WadStack(List.of());

    @BeforeAll
    void makeSampleGame() {
        wads = new WadStack(List.of(SampleIwad.open()));
    }

    private Camera camera(Lens lens) throws GameException {
        return new Camera(wads, SIZE, lens, RenderOptions.DEFAULT.withWeapon(false));
    }

    @Test
    void aDemoLooksAsItDidToThePlayer() throws Exception {
        GameSetup setup = GameSetup.of(wads, "MAP03").buttons(Button.MOVE_FORWARD, Button.TURN_LEFT_RIGHT_DELTA)
                .observation(Observation.ofScreen(SIZE, ScreenFormat.RGB24)).build();
        byte[] seen = new byte[SIZE.pixels() * 3];
        byte[] shot = new byte[SIZE.pixels() * 3];
        try (Game game = new ClassicEngine().open(setup)) {
            game.makeAction(new double[] { 1, 5 }, 50);
            Objects.requireNonNull(Objects.requireNonNull(game.getState()).screen()).get(0, seen);
            DemoPlayback demo = new DemoPlayback(wads, game.recordedDemo());
            demo.finish();
            Camera camera = new Camera(wads, SIZE, Lens.SQUARE_PIXELS, RenderOptions.DEFAULT);

            camera.shoot(demo);
            camera.copyRgb(shot);
        }

        assertArrayEquals(seen, shot);
    }

    @Test
    void theObserverSeesWhatLiesInItsDirection() throws Exception {
        MapVisit visit = new MapVisit(wads, "MAP03", 3);
        Camera camera = camera(Lens.SQUARE_PIXELS);
        camera.shoot(visit);
        byte[] before = camera.indexes().clone();

        visit.stand(0, 0, 90);
        camera.shoot(visit);
        byte[] north = camera.indexes().clone();
        visit.stand(0, 0, 450);
        camera.shoot(visit);

        assertArrayEquals(north, camera.indexes());
        assertFalse(Arrays.equals(before, north));
    }

    @Test
    void theOriginalLensStretchesPictures() throws Exception {
        MapVisit visit = new MapVisit(wads, "MAP03", 3);
        Camera square = camera(Lens.SQUARE_PIXELS);
        Camera original = camera(Lens.ORIGINAL);

        square.shoot(visit);
        original.shoot(visit);

        assertFalse(Arrays.equals(square.indexes(), original.indexes()));
    }

    @Test
    void coloursFollowFromThePalette() throws Exception {
        MapVisit visit = new MapVisit(wads, "MAP01", 3);
        Camera camera = camera(Lens.SQUARE_PIXELS);
        camera.shoot(visit);
        byte[] rgb = new byte[SIZE.pixels() * 3];

        camera.copyRgb(rgb);

        int color = camera.palette()[camera.indexes()[100] & 0xFF];
        assertEquals(color, (rgb[300] & 0xFF) << 16 | (rgb[301] & 0xFF) << 8 | rgb[302] & 0xFF);
    }

    @Test
    void aMapThatIsMissingIsAClearError() {
        GameException error = assertThrows(GameException.class, () -> new MapVisit(wads, "MAP20", 3));

        assertTrue(error.getMessage().contains("MAP20"), error.getMessage());
    }
}

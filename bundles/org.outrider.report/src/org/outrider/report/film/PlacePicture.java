/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.film;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.outrider.analysis.Place;
import org.outrider.engine.GameException;
import org.outrider.engine.RenderOptions;
import org.outrider.engine.ScreenResolution;
import org.outrider.engine.classic.Camera;
import org.outrider.engine.classic.Camera.Lens;
import org.outrider.engine.classic.MapVisit;
import org.outrider.wad.WadStack;
import org.outrider.wad.map.MapData;

/** A picture of a place as a player sees it, before anything has moved. */
public final class PlacePicture {

    private PlacePicture() {
    }

    /**
     * Takes it.
     *
     * @param wads  with the textures of the game
     * @param skill 1..5, which decides what things there are
     * @return whether there is a picture: places within walls have none
     * @throws GameException where the map cannot be played
     */
    public static boolean shoot(WadStack wads, MapData map, int skill, Place place, ScreenResolution size, Path picture)
            throws GameException, IOException {
        Optional<Viewpoint> viewpoint = Viewpoint.on(map, place);
        if (viewpoint.isEmpty()) {
            return false;
        }
        MapVisit visit = new MapVisit(wads, map.name(), skill);
        visit.stand(viewpoint.get().x(), viewpoint.get().y(), viewpoint.get().angle());
        Camera camera = new Camera(wads, size, Lens.SQUARE_PIXELS, RenderOptions.DEFAULT.withWeapon(false));
        camera.shoot(visit);
        new PngWriter(camera, size).writeRgb(picture);
        return true;
    }
}

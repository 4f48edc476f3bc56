/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic;

import org.outrider.engine.GameException;
import org.outrider.engine.classic.internal.game.LevelException;
import org.outrider.engine.classic.internal.game.MapNames;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.play.WadContent;
import org.outrider.engine.classic.internal.world.Complevel;
import org.outrider.engine.classic.internal.world.GameOptions;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.World;
import org.outrider.wad.WadStack;

/** A map as it is before anybody plays, seen by an observer who can stand anywhere. */
public final class MapVisit {

    private static final double ANGLES = 4294967296.0;

    private final Simulation simulation;

    /**
     * Enters a map; the observer stands where the player would.
     *
     * @param wads must stay open
     * @param skill 1..5, which decides what things there are
     * @throws GameException where the map is missing, malformed or has no place for a player
     */
    public MapVisit(WadStack wads, String map, int skill) throws GameException {
        MapNames.Place place = MapNames.parse(map)
                .orElseThrow(() -> new GameException("the map name " + map + " is neither ExMy nor MAPxx"));
        GameOptions options = new GameOptions(skill, place.episode(), place.map(), place.commercial(), 0, false, false,
                false, 0, 1, false, Complevel.DOOM2);
        try {
            simulation = new Simulation(options, new WadContent(wads));
        } catch (LevelException e) {
            throw new GameException(e.getMessage(), e);
        }
        Mobj body = observer().body();
        observer().viewZ = body.z + Player.VIEW_HEIGHT;
    }

    /**
     * Moves the observer to a place, eyes at a player's height above the floor.
     *
     * @param x position in map units
     * @param y position in map units
     * @param angle where to look, in degrees: 0 is east, 90 north
     */
    public void stand(double x, double y, double angle) {
        World world = simulation.world();
        Mobj body = observer().body();
        body.x = (int) Math.round(x * Fixed.UNIT);
        body.y = (int) Math.round(y * Fixed.UNIT);
        body.angle = (int) (long) (angle / 360 * ANGLES);
        body.z = world.sector(world.level().sectorAt(body.x, body.y)).floorHeight;
        observer().viewZ = body.z + Player.VIEW_HEIGHT;
    }

    private Player observer() {
        return simulation.session().players[0];
    }

    Simulation simulation() {
        return simulation;
    }
}

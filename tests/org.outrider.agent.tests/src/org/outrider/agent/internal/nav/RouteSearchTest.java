/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.agent.Agents;
import org.outrider.agent.Maps;
import org.outrider.engine.Game;
import org.outrider.wad.WadStack;
import org.outrider.wad.build.MapBuilder;

/** The search for routes. */
class RouteSearchTest {

    private static final int SLOW_DAMAGE = 7;

    @TempDir
    private Path folder;
    private final MapBuilder map = Maps.map();
    private final Route route = new Route();

    /** Looks for the way from the start at (64, 128) to a point; the cost, or -1 where there is none. */
    private int cost(double x, double y) throws Exception {
        NavMap nav = Surveys.of(Maps.startAt(map, 64, 128));
        try (WadStack wads = Maps.wad(map, folder);
                Game game = Maps.game(wads, Agents.random().create(map.build(), Maps.RULES), 10)) {
            LiveHeights live = new LiveHeights(nav, game);
            Gates gates = new Gates(nav, live);
            gates.refresh(game.keys());
            RouteSearch search = new RouteSearch(nav, live, gates, new Aversions(nav.cells().grid()),
                    new RouteTables(nav.cells().grid()));
            int goal = nav.cells().nearestWalkable(x, y);
            int start = nav.cells().nearestWalkable(64, 128);
            int found = search.find(start, cell -> cell == goal ? 0 : Targets.NO_TARGET, route);
            return found < 0 ? -1 : route.cost();
        }
    }

    private void rooms(int secondFloor) {
        map.room(Maps.room(), 0, 0, 256, 256);
        map.room(MapBuilder.sector(secondFloor, 256), 256, 0, 512, 256);
    }

    @Test
    void climbsAStepOf24() throws Exception {
        rooms(24);

        assertTrue(cost(400, 128) > 0);
    }

    @Test
    void doesNotClimbAStepOf25() throws Exception {
        rooms(25);

        assertEquals(-1, cost(400, 128));
    }

    @Test
    void fallsAnyDepth() throws Exception {
        map.room(Maps.room(), 0, 0, 256, 256);
        map.room(MapBuilder.sector(-1000, 128), 256, 0, 512, 256);

        assertTrue(cost(400, 128) > 0);
    }

    @Test
    void doesNotFitUnderALowCeiling() throws Exception {
        map.room(Maps.room(), 0, 0, 256, 256);
        map.room(MapBuilder.sector(0, 55), 256, 0, 512, 256);

        assertEquals(-1, cost(400, 128));
    }

    @Test
    void takesTheShortestWay() throws Exception {
        rooms(0);

        cost(444, 132);

        assertTrue(route.length() <= 1 + (444 - 60) / 8, "length " + route.length());
    }

    @Test
    void prefersALongerWayToADamagingFloor() throws Exception {
        map.room(Maps.room(), 0, 0, 256, 256);
        map.room(MapBuilder.sector(0, 128, SLOW_DAMAGE, 0), 256, 0, 512, 192);
        map.room(Maps.room(), 256, 192, 512, 256);
        map.room(Maps.room(), 512, 0, 768, 256);

        cost(700, 64);

        NavMap nav = Surveys.of(map);
        int damaging = 0;
        for (int i = 0; i < route.length(); i++) {
            damaging += nav.sectors().damage(nav.cells().sector(route.cell(i)));
        }
        assertEquals(0, damaging);
    }

    @Test
    void countsOnDoorsThatOpenByHand() throws Exception {
        map.room(Maps.room(), 0, 0, 256, 256);
        map.room(Maps.door(), 256, 96, 272, 160);
        map.room(Maps.room(), 272, 0, 512, 256);
        map.line(256, 160, 256, 96, Maps.special(1, 0));

        assertTrue(cost(400, 128) > 0);
    }

    @Test
    void doesNotCountOnDoorsWithoutTheirKey() throws Exception {
        map.room(Maps.room(), 0, 0, 256, 256);
        map.room(Maps.door(), 256, 96, 272, 160);
        map.room(Maps.room(), 272, 0, 512, 256);
        map.line(256, 160, 256, 96, Maps.special(26, 0));

        assertEquals(-1, cost(400, 128));
    }

    @Test
    void hopsThroughTeleporters() throws Exception {
        map.room(Maps.room(), 0, 0, 256, 256);
        map.room(Maps.room(), 256, 96, 320, 160);
        map.room(Maps.tagged(0, 128, 9), 1024, 0, 1280, 256);
        map.line(256, 160, 256, 96, Maps.special(97, 9));
        map.thing(1152, 128, 0, 14);

        assertTrue(cost(1100, 64) > 0);
    }

    @Test
    void doesNotLeaveTheMapOnItsWay() throws Exception {
        rooms(0);
        map.line(256, 256, 256, 0, Maps.special(52, 0));

        assertEquals(-1, cost(400, 128));
    }
}

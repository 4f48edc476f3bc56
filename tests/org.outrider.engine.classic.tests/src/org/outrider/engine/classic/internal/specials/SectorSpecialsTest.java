/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.Session;
import org.outrider.wad.build.MapBuilder;

class SectorSpecialsTest {

    private static Site standingOn(int special) {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128, special, 0), 0, 0, 256, 256);
        return Site.of(map);
    }

    private static void stand(Site site, int tics) {
        for (int i = 0; i < tics; i++) {
            site.specials.playerInSector(site.player);
            site.world.levelTime++;
        }
    }

    @ParameterizedTest
    @CsvSource({ "5, 10", "7, 5", "16, 20", "4, 20" })
    void floorHurtsInEvery32ndTic(int special, int damage) {
        Site site = standingOn(special);
        stand(site, 1);
        assertEquals(100 - damage, site.player.health);

        stand(site, 31);
        assertEquals(100 - damage, site.player.health);
        stand(site, 1);
        assertEquals(100 - 2 * damage, site.player.health);
    }

    @Test
    void floorHurtsNobodyAboveIt() {
        Site site = standingOn(5);
        site.player.body().z = Fixed.of(1);
        stand(site, 33);

        assertEquals(100, site.player.health);
    }

    @ParameterizedTest
    @ValueSource(ints = { 5, 7 })
    void suitProtectsWithoutARandomNumber(int special) {
        Site site = standingOn(special);
        site.player.powers[Player.IRON_FEET] = 100;
        int random = site.world.random().index();
        stand(site, 33);

        assertEquals(100, site.player.health);
        assertEquals(random, site.world.random().index());
    }

    @ParameterizedTest
    @CsvSource({ "16, 4, 80", "16, 5, 100", "4, 4, 80", "4, 5, 100" })
    void suitLeaksOnTheWorstFloors(int special, int random, int health) {
        Site site = standingOn(special);
        site.player.powers[Player.IRON_FEET] = 100;
        site.nextRandom(number -> random < 5 ? number < 5 : number >= 5);
        stand(site, 1);

        assertEquals(health, site.player.health);
    }

    @Test
    void secretsAreCountedAtTheStartAndWhenFound() {
        Site site = standingOn(9);
        site.specials.spawn();
        assertEquals(1, site.world.totalSecrets);

        stand(site, 2);
        assertEquals(1, site.player.secretCount);
        assertEquals(0, site.sector(0).special);
        assertEquals(List.of(0), site.events(EventLog.Kind.SECRET));
    }

    @Test
    void finalFloorEndsTheLevelAtHealth10() {
        Site site = standingOn(11);
        stand(site, 4 * 32);
        assertEquals(20, site.player.health);
        assertEquals(Session.Pending.NOTHING, site.session.pending);

        stand(site, 1);
        assertEquals(1, site.player.health, "it does not kill");
        assertEquals(Session.Pending.COMPLETED, site.session.pending);
        assertEquals(List.of(0), site.events(EventLog.Kind.EXIT));
    }

    @Test
    void unknownSpecialDoesNothing() {
        Site site = standingOn(99);
        site.specials.spawn();
        stand(site, 33);

        assertEquals(100, site.player.health);
        assertEquals(0, site.sectorThinkers());
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;

class DoorTest {

    private static final int OPEN_HEIGHT = 124;
    /** A door of 2 units a tic needs one tic more than the way is long to notice that it has arrived. */
    private static final int OPENING_TICS = OPEN_HEIGHT / 2 + 1;
    private static final int WAIT_TICS = 150;

    @Test
    void doorOpensTo4UnitsBelowTheLowestCeilingAround() {
        Site site = Site.withDoor(1, 0);
        site.use();
        site.tics(OPENING_TICS);

        assertEquals(OPEN_HEIGHT, site.ceiling(Site.ROOM));
    }

    @Test
    void doorClosesAfterItsWait() {
        Site site = Site.withDoor(1, 0);
        site.use();
        site.tics(OPENING_TICS + WAIT_TICS);
        assertEquals(OPEN_HEIGHT, site.ceiling(Site.ROOM));

        site.tics(1);
        assertEquals(OPEN_HEIGHT - 2, site.ceiling(Site.ROOM));
        site.tics(OPENING_TICS - 1);
        assertEquals(0, site.ceiling(Site.ROOM));
        assertFalse(site.moves(Site.ROOM));
    }

    @Test
    void playerSendsAnOpeningDoorDown() {
        Site site = Site.withDoor(1, 0);
        site.use();
        site.tics(10);
        site.use();
        site.tics(1);

        assertEquals(18, site.ceiling(Site.ROOM));
    }

    @Test
    void anybodySendsAClosingDoorUp() {
        Site site = Site.withDoor(1, 0);
        Mobj monster = site.thing("TROOP", 128, 128);
        site.use();
        site.tics(OPENING_TICS + WAIT_TICS + 10);
        site.use(monster);
        site.tics(1);

        assertEquals(OPEN_HEIGHT - 20 + 2, site.ceiling(Site.ROOM));
    }

    @Test
    void monsterNeverSendsADoorDown() {
        Site site = Site.withDoor(1, 0);
        Mobj monster = site.thing("TROOP", 128, 128);
        site.use();
        site.tics(10);

        assertTrue(site.use(monster), "it believes that it did");
        site.tics(1);
        assertEquals(22, site.ceiling(Site.ROOM));
    }

    @Test
    void monsterOpensADoor() {
        Site site = Site.withDoor(1, 0);

        assertTrue(site.use(site.thing("TROOP", 128, 128)));
        assertTrue(site.moves(Site.ROOM));
    }

    @Test
    void monsterOpensNoSecretDoor() {
        Site site = Site.withDoor(1, Line.SECRET);

        assertFalse(site.use(site.thing("TROOP", 128, 128)));
        assertFalse(site.moves(Site.ROOM));
    }

    @Test
    void doorThatMeetsAThingOpensAgain() {
        Site site = Site.withDoor(1, 0);
        site.use();
        site.tics(OPENING_TICS);
        site.thing("TROOP", Site.ROOM_X, Site.ROOM_Y);
        site.ticsUntil(() -> site.ceiling(Site.ROOM) == 56);
        site.tics(2);

        assertEquals(58, site.ceiling(Site.ROOM));
    }

    @Test
    void doorThatShallOnlyCloseWaitsForTheThingBelow() {
        Site site = Site.withRoom(Site.room(0, 128), 42);
        site.thing("TROOP", Site.ROOM_X, Site.ROOM_Y);
        site.use();
        site.tics(100);

        assertEquals(56, site.ceiling(Site.ROOM));
        assertTrue(site.moves(Site.ROOM));
    }

    @Test
    void doorStaysOpen() {
        Site site = Site.withRoom(Site.room(0, 0), 103);
        site.use();
        site.tics(OPENING_TICS);

        assertEquals(OPEN_HEIGHT, site.ceiling(Site.ROOM));
        assertFalse(site.moves(Site.ROOM));
    }

    @Test
    void doorClosesFor30SecondsAndOpensToWhereItWas() {
        Site site = Site.withRoom(Site.room(0, 100), 76);
        site.cross();
        site.tics(51 + 30 * 35);
        assertEquals(0, site.ceiling(Site.ROOM));

        site.tics(51);
        assertEquals(100, site.ceiling(Site.ROOM));
        assertFalse(site.moves(Site.ROOM));
    }

    @ParameterizedTest
    @ValueSource(ints = { 117, 118 })
    void blazingDoorIsFourTimesAsFast(int special) {
        Site site = Site.withDoor(special, 0);
        site.use();
        site.tics(3);

        assertEquals(24, site.ceiling(Site.ROOM));
    }

    @Test
    void doorThatOpensOnceLosesItsSpecial() {
        Site site = Site.withDoor(31, 0);
        site.use();

        assertEquals(0, site.special());
    }

    @ParameterizedTest
    @CsvSource({ "26,0", "26,3", "27,1", "27,4", "28,2", "28,5", "32,0", "33,2", "34,1" })
    void lockedDoorOpensWithCardOrSkullOfItsColour(int special, int card) {
        Site site = Site.withDoor(special, 0);
        site.use();
        assertFalse(site.moves(Site.ROOM));
        assertEquals(special, site.special());

        site.player.cards[card] = true;
        site.use();
        assertTrue(site.moves(Site.ROOM));
    }

    @ParameterizedTest
    @ValueSource(ints = { 32, 33, 34 })
    void monsterBelievesThatItOpensALockedDoor(int special) {
        Site site = Site.withDoor(special, 0);

        assertTrue(site.use(site.thing("TROOP", 128, 128)));
        assertFalse(site.moves(Site.ROOM));
    }

    @ParameterizedTest
    @CsvSource({ "99,0", "133,3", "134,2", "135,5", "136,1", "137,4" })
    void lockedSwitchOpensDoorsByTag(int special, int card) {
        Site site = Site.withRoom(Site.room(0, 0), special);
        site.use();
        assertFalse(site.moves(Site.ROOM));

        site.player.cards[card] = true;
        site.use();
        site.tics(1);
        assertEquals(8, site.ceiling(Site.ROOM));
    }

    /** Doom 1.9 takes the wait of a platform for the direction of a door. */
    @Test
    void liftThatIsUsedAsADoorNeverComesBack() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 256, 256);
        map.room(MapBuilder.sector(64, 128, 0, Site.TAG), 256, 64, 384, 192);
        map.line(256, 192, 256, 64, LineStyle.special(1, 0));
        map.line(0, 64, 0, 192, LineStyle.special(62, Site.TAG));
        Site site = Site.of(map);
        site.use(62);
        site.use(1);
        site.tics(1000);

        assertEquals(0, site.floor(Site.ROOM));
    }

    @Test
    void doorOnAOneSidedLineIsIgnored() {
        Site site = Site.withRoom(Site.room(0, 0), 1);

        assertTrue(site.use());
        assertEquals(0, site.sectorThinkers());
    }

    @Test
    void sectorSpecial10ClosesAfter30Seconds() {
        Site site = Site.of(Site.hallAndRoom(MapBuilder.sector(0, 128, 10, 0)));
        site.specials.spawn();
        site.tics(30 * 35);
        assertEquals(128, site.ceiling(Site.ROOM));

        site.tics(1);
        assertEquals(126, site.ceiling(Site.ROOM));
        assertEquals(0, site.sector(Site.ROOM).special);
    }

    @Test
    void sectorSpecial14OpensAfter5MinutesLikeAnyDoor() {
        Site site = Site.of(Site.hallAndRoom(MapBuilder.sector(0, 0, 14, 0)));
        site.specials.spawn();
        site.tics(5 * 60 * 35);
        assertEquals(0, site.ceiling(Site.ROOM));

        site.tics(OPENING_TICS + WAIT_TICS);
        assertEquals(OPEN_HEIGHT, site.ceiling(Site.ROOM));
        site.tics(OPENING_TICS);
        assertEquals(0, site.ceiling(Site.ROOM));
    }

    @Test
    void doorsOpenByTagAloneWhenABossDies() {
        Site site = Site.withRoom(Site.room(0, 0), 1);

        assertTrue(site.specials.doDoor(Site.TAG, DoorKind.BLAZE_OPEN));
        assertFalse(site.specials.doDoor(Site.TAG, DoorKind.BLAZE_OPEN), "the sector moves already");
        assertFalse(site.specials.doDoor(99, DoorKind.OPEN), "nothing has the tag");
        site.tics(1);
        assertEquals(8, site.ceiling(Site.ROOM));
    }
}

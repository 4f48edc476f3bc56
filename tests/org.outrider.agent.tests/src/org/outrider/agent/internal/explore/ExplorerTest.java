/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.BitSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.agent.Agents;
import org.outrider.agent.ExplorerSettings;
import org.outrider.agent.Maps;
import org.outrider.agent.Playthrough;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.GameEvent;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.Linedef;

/** What the explorer does about what is in its way. */
class ExplorerTest {

    private static final int SECONDS = 60;
    private static final int BLUE_CARD = 5;
    private static final int TELEPORT_DESTINATION = 14;
    private static final int HEALTH_BONUS = 2014;
    private static final int TALL_COLUMN = 30;
    private static final int SLOW_DAMAGE = 7;

    @TempDir
    private Path folder;
    private final MapBuilder map = Maps.map();

    /** A room to start in, from (0, 0) to (256, 256). */
    private int startRoom() {
        Maps.startAt(map, 64, 128);
        return map.room(Maps.room(), 0, 0, 256, 256);
    }

    /** A switch on the west wall of the start room that ends the level. */
    private void exitSwitch() {
        map.line(0, 96, 0, 160, Maps.special(11, 0));
    }

    private Playthrough explore() throws Exception {
        return Playthrough.explore(map, folder, SECONDS);
    }

    private static BitSet sectors(int... sectors) {
        BitSet set = new BitSet();
        for (int sector : sectors) {
            set.set(sector);
        }
        return set;
    }

    @Test
    void visitsEveryRoomBeforeItLeaves() throws Exception {
        startRoom();
        exitSwitch();
        map.room(Maps.room(), 256, 0, 512, 256);
        map.room(Maps.room(24), 512, 0, 768, 256);
        map.room(MapBuilder.sector(-24, 128), 0, 256, 256, 512);

        Playthrough played = explore();

        assertEquals(sectors(0, 1, 2, 3), played.visited());
        assertEquals(EpisodeEnd.EXIT, played.end());
    }

    @Test
    void doesNotJumpIntoAPitWithoutAWayOut() throws Exception {
        startRoom();
        exitSwitch();
        map.room(MapBuilder.sector(-200, 128), 256, 0, 512, 256);
        map.room(MapBuilder.sector(-200, 128), 512, 0, 768, 256);

        Playthrough played = explore();

        assertFalse(played.visited().get(2));
        assertEquals(EpisodeEnd.EXIT, played.end());
    }

    @Test
    void jumpsDownLastWhereTheExitMayBeBelow() throws Exception {
        startRoom();
        map.room(MapBuilder.sector(-200, 128), 256, 0, 512, 256);
        map.line(512, 160, 512, 96, Maps.special(11, 0));
        map.room(Maps.room(), -256, 0, 0, 256);

        Playthrough played = explore();

        assertEquals(sectors(0, 1, 2), played.visited());
        assertEquals(EpisodeEnd.EXIT, played.end());
    }

    @Test
    void leavesThroughASwitch() throws Exception {
        startRoom();
        exitSwitch();

        assertEquals(EpisodeEnd.EXIT, explore().end());
    }

    @Test
    void leavesByCrossingALineButNotBeforeAllIsSeen() throws Exception {
        startRoom();
        map.room(Maps.room(), 256, 64, 512, 192);
        map.room(Maps.room(), 512, 64, 640, 192);
        map.room(Maps.room(), 0, 256, 256, 512);
        map.line(512, 192, 512, 64, Maps.special(52, 0));

        Playthrough played = explore();

        assertEquals(EpisodeEnd.EXIT, played.end());
        assertTrue(played.visited().get(3));
    }

    @Test
    void opensDoorsByHand() throws Exception {
        startRoom();
        exitSwitch();
        map.room(Maps.door(), 256, 96, 272, 160);
        map.room(Maps.room(), 272, 0, 512, 256);
        map.line(256, 160, 256, 96, Maps.special(1, 0));
        map.line(272, 96, 272, 160, Maps.special(1, 0));

        Playthrough played = explore();

        assertEquals(sectors(0, 1, 2), played.visited());
        assertEquals(EpisodeEnd.EXIT, played.end());
    }

    @Test
    void fetchesTheKeyBeforeTheLockedDoor() throws Exception {
        startRoom();
        map.room(Maps.door(), 256, 96, 272, 160);
        map.room(Maps.room(), 272, 0, 512, 256);
        map.line(256, 160, 256, 96, Maps.special(26, 0));
        map.room(Maps.room(), 0, 256, 256, 512);
        map.thing(128, 448, 0, BLUE_CARD);

        Playthrough played = explore();

        assertEquals(sectors(0, 1, 2, 3), played.visited());
    }

    @Test
    void takesAKeyFromAPedestalThatIsTooHighToClimb() throws Exception {
        int room = startRoom();
        map.inner(room, MapBuilder.sector(40, 128), 144, 112, 176, 144);
        map.thing(160, 128, 0, BLUE_CARD);

        Playthrough played = explore();

        assertTrue(played.events().stream().anyMatch(GameEvent.Pickup.class::isInstance));
    }

    @Test
    void opensARemoteDoorWithASwitchAndGetsThereInTime() throws Exception {
        startRoom();
        map.room(Maps.tagged(0, 0, 5), 256, 96, 272, 160);
        map.room(Maps.room(), 272, 0, 512, 256);
        map.line(96, 0, 32, 0, Maps.special(63, 5));

        assertTrue(explore().visited().get(2));
    }

    @Test
    void callsALiftAndRidesIt() throws Exception {
        startRoom();
        map.room(Maps.tagged(120, 256, 5), 256, 64, 384, 192);
        map.room(MapBuilder.sector(120, 256), 384, 0, 640, 256);
        map.line(256, 192, 256, 64, Maps.special(62, 5));

        Playthrough played = explore();

        assertEquals(sectors(0, 1, 2), played.visited());
    }

    @Test
    void goesThroughTeleporters() throws Exception {
        startRoom();
        map.room(Maps.room(), 256, 96, 320, 160);
        map.room(Maps.tagged(0, 128, 9), 1024, 0, 1280, 256);
        map.line(256, 160, 256, 96, Maps.special(97, 9));
        map.thing(1152, 128, 0, TELEPORT_DESTINATION);

        assertTrue(explore().visited().get(2));
    }

    @Test
    void shootsTheLineThatWantsToBeShot() throws Exception {
        startRoom();
        map.room(Maps.tagged(0, 0, 5), 256, 96, 272, 160);
        map.room(Maps.room(), 272, 0, 512, 256);
        map.line(96, 0, 32, 0, Maps.special(46, 5));

        assertTrue(explore().visited().get(2));
    }

    @Test
    void goesAroundWhatStandsInTheWay() throws Exception {
        startRoom();
        map.room(Maps.room(), 256, 0, 384, 256);
        map.thing(192, 128, 0, TALL_COLUMN);
        map.thing(192, 192, 0, TALL_COLUMN);
        map.thing(192, 240, 0, TALL_COLUMN);
        map.room(Maps.room(), 384, 0, 512, 256);

        assertEquals(sectors(0, 1, 2), explore().visited());
    }

    @Test
    void goesAroundADamagingFloorRatherThanOverIt() throws Exception {
        startRoom();
        exitSwitch();
        map.room(MapBuilder.sector(0, 128, SLOW_DAMAGE, 0), 256, 0, 512, 192);
        map.room(Maps.room(), 256, 192, 512, 256);
        map.room(Maps.room(), 512, 0, 768, 256);

        Playthrough played = explore();

        assertTrue(played.visited().get(3));
        assertTrue(played.health() > 85, "health " + played.health());
    }

    @Test
    void survivesACrusher() throws Exception {
        startRoom();
        exitSwitch();
        map.room(Maps.room(), 256, 64, 320, 192);
        map.room(Maps.tagged(0, 128, 7), 320, 64, 416, 192);
        map.room(Maps.room(), 416, 0, 640, 256);
        map.line(256, 192, 256, 64, Maps.special(6, 7));

        Playthrough played = explore();

        assertEquals(sectors(0, 1, 2, 3), played.visited());
        assertEquals(EpisodeEnd.EXIT, played.end());
    }

    @Test
    void picksUpWhatIsWorthHaving() throws Exception {
        startRoom();
        map.thing(224, 224, 0, HEALTH_BONUS);

        assertEquals(101, explore().health());
    }

    @Test
    void isNotStoppedByFencesItCannotPass() throws Exception {
        startRoom();
        exitSwitch();
        map.room(Maps.room(), 256, 0, 512, 256);
        map.line(256, 0, 256, 256, LineStyle.flags(Linedef.BLOCKING));

        Playthrough played = explore();

        assertEquals(sectors(0), played.visited());
        assertEquals(EpisodeEnd.EXIT, played.end());
    }

    @Test
    void headsForTheExitBeforeTimeIsUp() throws Exception {
        startRoom();
        exitSwitch();
        for (int i = 0; i < 40; i++) {
            map.room(Maps.room(), 256 + 256 * i, 0, 512 + 256 * i, 256);
        }

        Playthrough played = Playthrough.explore(map, folder, 40);

        assertEquals(EpisodeEnd.EXIT, played.end());
        assertTrue(played.visited().cardinality() < 41);
    }

    @Test
    void staysWhenToldNotToLeave() throws Exception {
        startRoom();
        exitSwitch();

        Playthrough played = Playthrough.play(map, folder, 10, 1, Agents.explorer(new ExplorerSettings(false, -1)));

        assertEquals(EpisodeEnd.TIMEOUT, played.end());
    }

    @Test
    void doesTheSameForTheSameSeed() throws Exception {
        startRoom();
        map.room(Maps.room(), 256, 0, 512, 256);
        map.room(Maps.room(), 0, 256, 256, 512);
        map.room(Maps.room(), 0, -256, 256, 0);
        map.room(Maps.room(), -256, 0, 0, 256);
        ExplorerSettings settings = ExplorerSettings.EXPLORE_THEN_EXIT;

        Playthrough first = Playthrough.play(map, folder, 10, 7, Agents.explorer(settings));
        Playthrough again = Playthrough.play(map, folder, 10, 7, Agents.explorer(settings));
        Playthrough other = Playthrough.play(map, folder, 10, 8, Agents.explorer(settings));

        assertTrue(first.actions().equals(again.actions()));
        assertFalse(first.actions().equals(other.actions()));
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.world.ButtonList;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;

class SwitchesTest {

    private static final int BUTTON = 61;
    private static final int ONCE = 103;

    private static MapBuilder map(int special, String texture) {
        return Site.hallAndRoom(Site.room(0, 0)).line(0, 64, 0, 192,
                LineStyle.special(special, Site.TAG).withTexture(texture));
    }

    private static String middle(Site site) {
        return Site.TEXTURES.get(site.world.sides().middle(site.line().frontSide));
    }

    @Test
    void buttonFlipsBackAfterASecond() {
        Site site = Site.of(map(BUTTON, "SW1BRCOM"));
        site.use();
        assertEquals("SW2BRCOM", middle(site));

        site.tics(34);
        assertEquals("SW2BRCOM", middle(site));
        site.tics(1);
        assertEquals("SW1BRCOM", middle(site));
        assertEquals(BUTTON, site.special());
        assertEquals(0, site.world.buttons().size());
    }

    @Test
    void onlyButtonsTakeARowOfTheTable() {
        Site button = Site.of(map(BUTTON, "SW1BRCOM"));
        button.use();
        Site once = Site.of(map(ONCE, "SW1BRCOM"));
        once.use();

        assertEquals(1, button.world.peaks().buttons());
        assertEquals(0, once.world.peaks().buttons());
    }

    @Test
    void switchThatWorksOnceStaysFlipped() {
        Site site = Site.of(map(ONCE, "SW1BRCOM"));
        site.use();
        site.tics(100);

        assertEquals("SW2BRCOM", middle(site));
        assertEquals(0, site.special());
    }

    @Test
    void switchThatDoesNothingIsNotFlippedNorSpent() {
        Site site = Site.of(map(ONCE, "SW1BRCOM"));
        site.specials.doFloor(Site.TAG, FloorKind.RAISE_24);
        assertTrue(site.use(), "the line took the use all the same");

        assertEquals("SW1BRCOM", middle(site));
        assertEquals(ONCE, site.special());
    }

    @Test
    void switchThatShowsOnFlipsOff() {
        Site site = Site.of(map(ONCE, "SW2BRCOM"));
        site.use();

        assertEquals("SW1BRCOM", middle(site));
    }

    @Test
    void buttonUsedTwiceWaitsOnlyOnce() {
        Site site = Site.of(map(139, "SW1BRCOM"));
        site.use();
        site.tics(10);
        site.use();
        assertEquals("SW1BRCOM", middle(site));
        assertEquals(1, site.world.buttons().size());

        site.tics(25);
        assertEquals("SW1BRCOM", middle(site));
        assertEquals(0, site.world.buttons().size());
    }

    @Test
    void upperTextureIsLookedAtBeforeTheLowerOne() {
        MapBuilder map = Site.hallAndRoom(Site.room(0, 0));
        map.line(256, 192, 256, 64, LineStyle.special(BUTTON, Site.TAG).withTexture("SW1BRCOM"));
        Site site = Site.of(map);
        int side = site.line().frontSide;
        site.use();

        assertEquals("SW2BRCOM", Site.TEXTURES.get(site.world.sides().top(side)));
        assertEquals("SW1BRCOM", Site.TEXTURES.get(site.world.sides().bottom(side)));
        assertEquals(ButtonList.Part.TOP, site.world.buttons().part(0));
        site.tics(35);
        assertEquals("SW1BRCOM", Site.TEXTURES.get(site.world.sides().top(side)));
    }

    @Test
    void shotSwitchIsSpentEvenIfNothingComesOfIt() {
        Site site = Site.of(map(24, "SW1BRCOM"));
        site.specials.doDoor(Site.TAG, DoorKind.OPEN);
        site.shoot();

        assertEquals("SW2BRCOM", middle(site));
        assertEquals(0, site.special());
    }

    @Test
    void wallWithoutSwitchTextureWorksAllTheSame() {
        Site site = Site.of(map(ONCE, "STARTAN2"));
        site.use();

        assertEquals("STARTAN2", middle(site));
        assertEquals(0, site.special());
        assertTrue(site.moves(Site.ROOM));
    }

    @Test
    void switchTexturesOfDoom2AreNoneInTheFirstDoom() {
        Site doom = Site.ofFirstDoom(map(ONCE, "SW1PANEL"));
        Site doom2 = Site.of(map(ONCE, "SW1PANEL"));
        doom.use();
        doom2.use();

        assertEquals("SW1PANEL", middle(doom));
        assertEquals("SW2PANEL", middle(doom2));
    }

    @Test
    void wallOfSpecial48ScrollsByAUnitATic() {
        Site site = Site.of(map(48, "STARTAN2"));
        Line line = site.line();
        site.tics(3);

        assertEquals(3 << 16, site.world.sides().textureOffset(line.frontSide));
    }
}

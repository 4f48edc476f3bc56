/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.SectorThinker;
import org.outrider.engine.classic.internal.world.SessionState;
import org.outrider.engine.classic.internal.world.StateReader;
import org.outrider.engine.classic.internal.world.StateWriter;
import org.outrider.engine.classic.internal.world.Thinker;
import org.outrider.engine.classic.internal.world.WorldState;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;

/** A mover or light that was restored from a snapshot does what it would have done. */
class SnapshotTest {

    private static int[] save(Site site) {
        StateWriter out = new StateWriter(64);
        SessionState.save(site.session, out);
        WorldState.save(site.world, out);
        return out.toArray();
    }

    private static void load(Site site, int[] state) {
        StateReader in = new StateReader(state);
        SessionState.load(site.session, in);
        WorldState.load(site.world, in);
        assertTrue(in.atEnd());
    }

    /** All that can be seen of a site, without the places of things in the pool, which restoring may change. */
    private static int[] visible(Site site) {
        StateWriter out = new StateWriter(64);
        for (int i = 0; i < site.world.sectorCount(); i++) {
            Sector sector = site.sector(i);
            out.write(sector.floorHeight);
            out.write(sector.ceilingHeight);
            out.write(sector.floorFlat);
            out.write(sector.lightLevel);
            out.write(sector.special);
            out.write(sector.mover != null);
        }
        for (Thinker thinker : site.world.thinkers()) {
            if (thinker instanceof SectorThinker mover) {
                out.write(mover.kind());
                mover.save(out);
            } else if (thinker instanceof Mobj mobj) {
                out.write(mobj.id);
                out.write(mobj.x);
                out.write(mobj.y);
                out.write(mobj.z);
                out.write(mobj.health);
                out.write(mobj.state.index());
            }
        }
        for (Line line : site.world.level().lines) {
            out.write(site.world.sides().middle(line.frontSide));
        }
        out.write(site.world.random().index());
        return out.toArray();
    }

    /** Saves at several moments, and compares what follows with what follows after going back. */
    private static void goesOnAlike(Site site) {
        for (int moment = 0; moment < 8; moment++) {
            int[] state = save(site);
            int[] before = visible(site);
            site.tics(57);
            int[] after = visible(site);
            load(site, state);
            assertArrayEquals(before, visible(site), "what was loaded is what was saved");
            site.tics(57);
            assertArrayEquals(after, visible(site));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 63, 61, 42, 111, 60, 70, 65, 69, 7, 127, 62, 66, 68, 43, 49, 9 })
    void moverOfASwitch(int special) {
        Site site = Site.withRoom(Site.room(16, 64), special);
        site.thing("BRUISER", Site.ROOM_X, Site.ROOM_Y).health = 5000;
        site.use();

        goesOnAlike(site);
    }

    @ParameterizedTest
    @ValueSource(ints = { 76, 84, 87, 73, 77, 141, 40, 96, 17 })
    void moverOfALineThatIsCrossed(int special) {
        Site site = Site.withRoom(Site.room(16, 96), special);
        site.cross();
        assertTrue(site.sectorThinkers() > 0);

        goesOnAlike(site);
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3, 4, 8, 10, 12, 13, 14, 17 })
    void lightOrDoorOfASector(int special) {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(Site.lit(96, 0, 0), 0, 0, 256, 256);
        map.room(Site.lit(192, special, 0), 256, 64, 384, 192);
        Site site = Site.of(map);
        site.specials.spawn();
        assertEquals(1, site.sectorThinkers());

        goesOnAlike(site);
    }

    @Test
    void stoppedMoversStayStoppedAndGoOnWhenCalled() {
        Site site = Site.withRoom(Site.room(16, 96), 73);
        site.cross();
        site.tics(10);
        assertInstanceOf(Ceiling.class, site.sector(Site.ROOM).mover).stop();
        int[] stopped = save(site);
        site.tics(5);
        load(site, stopped);
        site.tics(5);
        assertEquals(86, site.ceiling(Site.ROOM));

        site.cross();
        site.tics(5);
        assertEquals(81, site.ceiling(Site.ROOM));
    }

    @Test
    void pressedButtonFlipsBackAfterRestoring() {
        Site site = Site.of(Site.hallAndRoom(Site.room(0, 0)).line(0, 64, 0, 192,
                LineStyle.special(61, Site.TAG).withTexture("SW1BRCOM")));
        site.use();

        goesOnAlike(site);
        assertEquals("SW1BRCOM", Site.TEXTURES.get(site.world.sides().middle(site.line().frontSide)));
    }

    @Test
    void restoringForgetsMoversThatWereStartedSince() {
        Site site = Site.withRoom(Site.room(0, 0), 61);
        int[] before = save(site);
        site.use();
        load(site, before);

        assertEquals(0, site.sectorThinkers());
        assertTrue(site.use());
        assertEquals(1, site.sectorThinkers());
    }
}

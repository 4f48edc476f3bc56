/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.outrider.analysis.Episodes.IMP;
import static org.outrider.analysis.Episodes.PLAYER;
import static org.outrider.analysis.Episodes.stamp;
import static org.outrider.analysis.Episodes.trigger;

import org.junit.jupiter.api.Test;
import org.outrider.engine.GameEvent;
import org.outrider.wad.build.MapBuilder;

class CoverageTest {

    /** West room 0, a doorway 1 that is 8 units deep, and east room 2, which is a secret. */
    private static MapBuilder rooms() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 256, 256);
        map.room(MapBuilder.sector(0, 128), 256, 96, 264, 160);
        map.room(MapBuilder.sector(0, 128, 9, 0), 264, 0, 512, 256);
        return map;
    }

    private static Coverage entering(int... sectors) {
        return new Coverage(IndexSet.of(sectors), IndexSet.empty(), IndexSet.empty());
    }

    @Test
    void sectorIsEnteredByStandingInIt() {
        CoverageMeter meter = new CoverageMeter(rooms().build());

        meter.moveTo(100, 100);

        assertEquals(IndexSet.of(0), meter.coverage().sectors());
    }

    @Test
    void thinSectorIsEnteredByRunningThroughItWithinOneTic() {
        CoverageMeter meter = new CoverageMeter(rooms().build());

        meter.moveTo(250, 128);
        meter.moveTo(270, 128);

        assertEquals(IndexSet.of(0, 1, 2), meter.coverage().sectors());
    }

    @Test
    void teleportDoesNotEnterWhatLiesBetween() {
        CoverageMeter meter = new CoverageMeter(rooms().build());

        meter.moveTo(32, 128);
        meter.moveTo(480, 128);

        assertEquals(IndexSet.of(0, 2), meter.coverage().sectors());
    }

    @Test
    void linesThatMonstersTriggerDoNotCount() {
        CoverageMeter meter = new CoverageMeter(rooms().build());

        meter.note(trigger(3));
        meter.note(new GameEvent.LineTriggered(stamp(), IMP, 4, 1, "DR Door"));

        assertEquals(IndexSet.of(3), meter.coverage().lines());
    }

    @Test
    void foundSecretsCount() {
        CoverageMeter meter = new CoverageMeter(rooms().build());

        meter.note(new GameEvent.SecretFound(stamp(), PLAYER, 2));

        assertEquals(IndexSet.of(2), meter.coverage().secrets());
    }

    @Test
    void mergedCoverageHasWhatEitherHas() {
        assertEquals(IndexSet.of(0, 1, 2), entering(0, 1).merge(entering(1, 2)).sectors());
    }

    @Test
    void secretSectorsAreGoals() {
        CoverageGoals goals = CoverageGoals.of(rooms().build(), IndexSet.of(0, 1), IndexSet.empty());

        assertEquals(IndexSet.of(2), goals.secrets());
    }

    @Test
    void coverageIsMeasuredAgainstTheGoals() {
        CoverageGoals goals = new CoverageGoals(IndexSet.of(0, 1, 2, 3), IndexSet.empty(), IndexSet.empty());

        assertEquals(new Ratio(3, 4), goals.sectors(entering(0, 1, 2)));
        assertEquals(75, goals.sectors(entering(0, 1, 2)).percent());
        assertEquals(100, goals.lines(Coverage.NONE).percent());
    }

    @Test
    void sectorEnteredAgainstExpectationBecomesAGoal() {
        CoverageGoals goals = new CoverageGoals(IndexSet.of(0, 1), IndexSet.empty(), IndexSet.empty());

        assertEquals(new Ratio(2, 3), goals.sectors(entering(0, 9)));
    }

    @Test
    void setsAreCompletedWithoutChangingTheirParts() {
        IndexSet some = IndexSet.of(1, 5);

        assertEquals(IndexSet.of(1, 2, 5), some.union(IndexSet.of(2)));
        assertEquals(IndexSet.of(5), some.without(IndexSet.of(1, 2)));
        assertEquals(2, some.size());
        assertTrue(some.contains(5));
        assertFalse(some.contains(2));
    }
}

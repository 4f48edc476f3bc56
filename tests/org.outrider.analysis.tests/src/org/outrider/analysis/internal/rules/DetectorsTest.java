/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis.internal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.outrider.analysis.Episodes.IMP;
import static org.outrider.analysis.Episodes.PLAYER;
import static org.outrider.analysis.Episodes.episode;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.outrider.analysis.CoverageGoals;
import org.outrider.analysis.EpisodeLog;
import org.outrider.analysis.Episodes;
import org.outrider.analysis.Evidence;
import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.MapFacts;
import org.outrider.analysis.Place;
import org.outrider.analysis.RunDetector;
import org.outrider.analysis.Severity;
import org.outrider.analysis.TestRules;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.GameEvent;
import org.outrider.engine.GameEvent.Actor;
import org.outrider.engine.GameEvent.Stamp;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Vertex;

class DetectorsTest {

    private static final int STAY = 31 * 35;

    /** Four rooms in a row from west to east, 256 units each: a plain one, two plain ones, and a pool that hurts. */
    private static MapBuilder fourRooms() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 256, 256);
        map.room(MapBuilder.sector(0, 128), 256, 0, 512, 256);
        map.room(MapBuilder.sector(0, 128), 512, 0, 768, 256);
        map.room(MapBuilder.sector(-64, 128, 5, 0), 768, 0, 1024, 256);
        return map;
    }

    private static List<Finding> detect(RunDetector detector, MapBuilder builder, Episodes... episodes) {
        MapData map = builder.build();
        IndexSet sectors = IndexSet.of(IntStream.range(0, map.sectors().size()));
        IndexSet lines = IndexSet.of(IntStream.range(0, map.linedefs().size())
                .filter(line -> map.linedefs().get(line).special() != 0));
        MapFacts facts = new MapFacts(map, new TestRules(), CoverageGoals.of(map, sectors, lines));
        List<EpisodeLog> logs = Arrays.stream(episodes).map(Episodes::log).toList();
        return detector.detect(facts, logs);
    }

    private static Place place(Finding finding) {
        return Objects.requireNonNull(finding.place());
    }

    private static GameEvent killed(@Nullable Actor killer, double x, double y) {
        return new GameEvent.Kill(new Stamp(700, x, y, 0, 50), killer, PLAYER, "");
    }

    @Test
    void exitThatNobodyReachedIsAnError() {
        MapBuilder map = fourRooms().line(0, 0, 0, 256, LineStyle.special(TestRules.EXIT_SWITCH, 0));

        List<Finding> findings = detect(new ExitNotReached(), map, episode(1), episode(2).endsWith(EpisodeEnd.DEATH));

        assertEquals(1, findings.size());
        assertEquals(Severity.ERROR, findings.getFirst().severity());
        assertTrue(findings.getFirst().detail().contains("1 linedef ends it"), findings::toString);
    }

    @Test
    void exitThatOneEpisodeReachedIsFine() {
        assertEquals(List.of(), detect(new ExitNotReached(), fourRooms(), episode(1),
                episode(2).endsWith(EpisodeEnd.SECRET_EXIT)));
    }

    @Test
    void neighbouringSectorsNeverEnteredAreOneArea() {
        List<Finding> findings = detect(new SectorsNeverEntered(), fourRooms(), episode(1).entering(1));

        assertEquals(2, findings.size());
        assertEquals(IndexSet.of(0), place(findings.get(0)).sectors());
        assertEquals(IndexSet.of(2, 3), place(findings.get(1)).sectors());
    }

    @Test
    void placeOfAnAreaLiesWithinIt() {
        MapData map = fourRooms().build();
        Place place = place(detect(new SectorsNeverEntered(), fourRooms(), episode(1).entering(0, 1, 2)).getFirst());

        assertEquals(3, map.sectorAt((int) (place.x() * Vertex.UNIT), (int) (place.y() * Vertex.UNIT)));
    }

    @Test
    void sectorsOfAllEpisodesTogetherCount() {
        assertEquals(List.of(), detect(new SectorsNeverEntered(), fourRooms(), episode(1).entering(0, 1),
                episode(2).entering(2, 3)));
    }

    @Test
    void secretNotFoundIsToldWithItsSector() {
        MapBuilder map = fourRooms();
        map.inner(0, MapBuilder.sector(0, 128, 9, 0), 96, 96, 160, 160);

        List<Finding> findings = detect(new SecretsNotFound(), map, episode(1));

        assertEquals(1, findings.size());
        assertEquals(IndexSet.of(4), place(findings.getFirst()).sectors());
        assertEquals(List.of(), detect(new SecretsNotFound(), map, episode(1).findingSecrets(4)));
    }

    @Test
    void switchNeverUsedIsToldWithItsLine() {
        MapBuilder map = fourRooms().line(0, 0, 0, 256, LineStyle.special(TestRules.DOOR_SWITCH, 4));

        List<Finding> findings = detect(new SwitchesNeverUsed(), map, episode(1));

        assertEquals(1, findings.size());
        assertEquals(1, place(findings.getFirst()).lines().size());
        assertEquals(0, place(findings.getFirst()).x());
        assertEquals(128, place(findings.getFirst()).y());
    }

    @Test
    void linesWithTheSamePurposeAreOneFinding() {
        MapBuilder map = fourRooms()
                .line(0, 0, 0, 128, LineStyle.special(TestRules.DOOR_SWITCH, 4))
                .line(0, 128, 0, 256, LineStyle.special(TestRules.DOOR_SWITCH, 4));

        List<Finding> findings = detect(new SwitchesNeverUsed(), map, episode(1));

        assertEquals(1, findings.size());
        assertEquals(2, place(findings.getFirst()).lines().size());
        assertTrue(findings.getFirst().detail().endsWith("nor the other linedef that does the same."));
    }

    @Test
    void oneOfSeveralLinesWithTheSamePurposeIsEnough() {
        MapBuilder builder = fourRooms()
                .line(0, 0, 0, 128, LineStyle.special(TestRules.DOOR_SWITCH, 4))
                .line(0, 128, 0, 256, LineStyle.special(TestRules.DOOR_SWITCH, 4));
        int used = lineWith(builder.build(), TestRules.DOOR_SWITCH);

        assertEquals(List.of(), detect(new SwitchesNeverUsed(), builder, episode(1).triggering(used)));
    }

    @Test
    void doorsAndWalkLinesAreNoSwitches() {
        MapBuilder map = fourRooms()
                .line(256, 256, 256, 0, LineStyle.special(TestRules.MANUAL_DOOR, 0))
                .line(512, 256, 512, 0, LineStyle.special(TestRules.WALK_LIFT, 1));

        assertEquals(List.of(), detect(new SwitchesNeverUsed(), map, episode(1)));
    }

    @Test
    void targetNeverShotIsToldAsSuch() {
        MapBuilder map = fourRooms().line(0, 0, 0, 256, LineStyle.special(TestRules.GUN_DOOR, 4));

        assertTrue(detect(new SwitchesNeverUsed(), map, episode(1)).getFirst().title().endsWith("never shot"));
    }

    @Test
    void longStayIsAStuckPlace() {
        List<Finding> findings = detect(new StuckPlaces(), fourRooms(),
                episode(1).standingAt(0, 0, 50).standingAt(500, 500, STAY).standingAt(0, 0, 50));

        assertEquals(1, findings.size());
        assertEquals(500, place(findings.getFirst()).x());
        assertEquals(List.of(new Evidence.Moment(1, 50)), findings.getFirst().evidence());
    }

    @Test
    void shortStayIsNone() {
        assertEquals(List.of(), detect(new StuckPlaces(), fourRooms(),
                episode(1).standingAt(0, 0, 700).standingAt(500, 0, 700)));
    }

    @Test
    void staysNearEachOtherAreOnePlace() {
        List<Finding> findings = detect(new StuckPlaces(), fourRooms(), episode(1).standingAt(500, 500, STAY),
                episode(4).standingAt(520, 480, STAY));

        assertEquals(1, findings.size());
        assertEquals(List.of(1, 4), findings.getFirst().moments().stream().map(Evidence.Moment::episode).toList());
    }

    @Test
    void deathByTheFloorIsToldWithItsSector() {
        List<Finding> findings = detect(new DamageFloorDeaths(), fourRooms(), episode(3).with(killed(null, 900, 100)));

        assertEquals(1, findings.size());
        assertEquals(IndexSet.of(3), place(findings.getFirst()).sectors());
        assertEquals(List.of(new Evidence.Moment(3, 700)), findings.getFirst().evidence());
    }

    @Test
    void deathByAMonsterOnADamageFloorIsNotTheFloors() {
        assertEquals(List.of(), detect(new DamageFloorDeaths(), fourRooms(), episode(1).with(killed(IMP, 900, 100))));
    }

    @Test
    void deathByACrusherOnAHarmlessFloorIsNotTheFloors() {
        assertEquals(List.of(), detect(new DamageFloorDeaths(), fourRooms(), episode(1).with(killed(null, 100, 100))));
    }

    @Test
    void worstFindingComesFirst() {
        MapData map = fourRooms().build();
        MapFacts facts = new MapFacts(map, new TestRules(), CoverageGoals.of(map, IndexSet.of(0, 1), IndexSet.empty()));

        List<Finding> findings = RunDetector.detectAll(facts, List.of(episode(1).standingAt(9, 9, STAY).log()));

        assertEquals(List.of("exit-not-reached", "stuck", "sector-never-entered"),
                findings.stream().map(Finding::ruleId).toList());
    }

    @Test
    void nothingIsFoundWhereNothingWasPlayed() {
        MapData map = fourRooms().build();
        MapFacts facts = new MapFacts(map, new TestRules(), CoverageGoals.of(map, IndexSet.of(0), IndexSet.empty()));

        assertEquals(List.of(), RunDetector.detectAll(facts, List.of()));
    }

    @Test
    void everyDetectorHasANameOfItsOwn() {
        assertEquals(RunDetector.all().size(), RunDetector.all().stream().map(detector -> detector.rule().id())
                .distinct().count());
    }

    private static int lineWith(MapData map, int special) {
        return IntStream.range(0, map.linedefs().size())
                .filter(line -> map.linedefs().get(line).special() == special)
                .findFirst().orElseThrow();
    }
}

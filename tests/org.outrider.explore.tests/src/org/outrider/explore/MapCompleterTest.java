/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.Game;
import org.outrider.engine.GameSetup;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.wad.WadStack;
import org.outrider.wad.WadWriter;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.demo.Demo;

/** What a search finds out about small maps. */
class MapCompleterTest {

    private static final String MAP = "MAP01";
    private static final int EXIT_BY_SWITCH = 11;
    private static final int RED_DOOR = 33;
    private static final int RED_KEY = 13;
    private static final int IMP = 3001;
    private static final int SECRET = 9;
    private static final int KEEN = 72;
    private static final int BOSS_BRAIN = 88;
    private static final int BOSS_TAG = 666;
    private static final int FLOOR_TAG = 5;
    private static final int RAISE_FLOOR = 18;
    private static final int DOOR = 1;
    private static final int DARK_ONCE = 35;
    private static final long TICS = 20_000;

    private final MapBuilder map = new MapBuilder(MAP);
    private final ClassicEngine engine = new ClassicEngine();
    private MonsterMode monsters = MonsterMode.OFF;

    @TempDir
    Path folder = Path.of("");

    MapCompleterTest() {
        map.thing(64, 128, 0, MapBuilder.PLAYER_1_START);
        map.room(MapBuilder.sector(0, 128), 0, 0, 256, 256);
    }

    private void exitSwitch(int x, int y1, int y2) {
        map.line(x, y1, x, y2, LineStyle.special(EXIT_BY_SWITCH, 0));
    }

    private WadStack wads() throws Exception {
        Path file = folder.resolve("map.wad");
        WadWriter.pwad().addAll(map.lumps()).write(file);
        return WadStack.open(List.of(file));
    }

    private MapCompletion complete() throws Exception {
        try (WadStack wads = wads()) {
            return complete(wads);
        }
    }

    private MapCompletion complete(WadStack wads) throws Exception {
        CompletionSettings settings = new CompletionSettings(monsters, EnumSet.allOf(Objective.class), TICS,
                Duration.ofHours(1), 1);
        return new MapCompleter(engine, wads).complete(MAP, 3, settings, List.of(), () -> false, progress -> { });
    }

    private static Witness witness(MapCompletion found, Objective objective) {
        return assertInstanceOf(Outcome.Reached.class, found.outcome(objective).orElseThrow()).witness();
    }

    private static Outcome.Missed missed(MapCompletion found, Objective objective) {
        return assertInstanceOf(Outcome.Missed.class, found.outcome(objective).orElseThrow());
    }

    @Test
    void witnessOfTheExitPlaysFromTheStartOfTheMapToTheExit() throws Exception {
        exitSwitch(256, 160, 96);
        try (WadStack wads = wads()) {
            Witness exit = witness(complete(wads), Objective.EXIT);

            try (Game game = engine.open(GameSetup.of(wads, MAP).monsters(false).build())) {
                game.replayEpisode(exit.demo());
                game.advanceAction(exit.demo().tics(), true);

                assertEquals(Optional.of(EpisodeEnd.EXIT), game.episodeEnd());
            }
        }
    }

    @Test
    void searchGoesOnFromTheMomentsOfAHint() throws Exception {
        map.room(MapBuilder.sector(0, 128), 256, 96, 4096, 160);
        map.thing(4000, 128, 0, RED_KEY);
        redDoorTo(-272);
        map.line(-272, 32, -272, 96, LineStyle.special(EXIT_BY_SWITCH, 0));
        try (WadStack wads = wads()) {
            Demo wayToTheKey = witness(complete(wads), Objective.KEYS).demo();
            CompletionSettings nothingMore = new CompletionSettings(MonsterMode.OFF, EnumSet.of(Objective.EXIT),
                    wayToTheKey.tics(), Duration.ofHours(1), 1);

            MapCompletion found = new MapCompleter(engine, wads).complete(MAP, 4, nothingMore, List.of(wayToTheKey),
                    () -> false, progress -> { });

            assertTrue(found.cells() > 5, "moments all along the corridor, but there are " + found.cells());
        }
    }

    @Test
    void sameSeedAndTicsGiveTheSameDemos() throws Exception {
        map.room(MapBuilder.sector(0, 128, SECRET, 0), 256, 96, 320, 160);
        exitSwitch(0, 96, 160);
        try (WadStack wads = wads()) {
            Witness first = witness(complete(wads), Objective.SECRETS);
            Witness second = witness(complete(wads), Objective.SECRETS);

            assertEquals(first.tics(), second.tics());
            for (int tic = 0; tic < first.demo().tics(); tic++) {
                assertEquals(first.demo().command(tic, 0), second.demo().command(tic, 0));
            }
        }
    }

    @Test
    void lockWithoutKeyIsTheFrontierOfAnExitBehindIt() throws Exception {
        redDoor();

        Frontier frontier = missed(complete(), Objective.EXIT).frontiers().getFirst();

        assertEquals(Frontier.Kind.LOCKED, frontier.kind());
    }

    @Test
    void keyOpensTheWayToTheExit() throws Exception {
        redDoor();
        map.thing(200, 64, 0, RED_KEY);

        MapCompletion found = complete();

        assertEquals(1, witness(found, Objective.KEYS).keys());
        assertEquals(Optional.of(EpisodeEnd.EXIT), witness(found, Objective.EXIT).end());
    }

    private void redDoor() {
        map.room(MapBuilder.sector(0, 0), 256, 96, 272, 160);
        map.line(256, 160, 256, 96, LineStyle.special(RED_DOOR, 0));
        map.line(272, 96, 272, 160, LineStyle.special(RED_DOOR, 0));
        map.room(MapBuilder.sector(0, 128), 272, 0, 528, 256);
        exitSwitch(528, 160, 96);
    }

    @Test
    void ledgeThatIsTooHighIsTheFrontierOfASecretOnIt() throws Exception {
        map.room(MapBuilder.sector(64, 192, SECRET, 0), 256, 0, 512, 256);
        exitSwitch(0, 96, 160);

        Outcome.Missed secrets = missed(complete(), Objective.SECRETS);

        assertEquals(0, secrets.done());
        assertEquals(1, secrets.total());
        assertEquals(Frontier.Kind.LEDGE, secrets.frontiers().getFirst().kind());
    }

    @Test
    void runningLeapClearsAGap() throws Exception {
        map.room(MapBuilder.sector(-200, 128), 256, 0, 352, 256);
        map.room(MapBuilder.sector(0, 128), 352, 0, 608, 256);
        exitSwitch(608, 160, 96);

        assertEquals(Optional.of(EpisodeEnd.EXIT), witness(complete(), Objective.EXIT).end());
    }

    @Test
    void leapsInARowCrossSteppingStones() throws Exception {
        map.room(MapBuilder.sector(-200, 128), 256, 0, 352, 256);
        map.room(MapBuilder.sector(0, 128), 352, 0, 448, 256);
        map.room(MapBuilder.sector(-200, 128), 448, 0, 544, 256);
        map.room(MapBuilder.sector(0, 128), 544, 0, 800, 256);
        exitSwitch(800, 160, 96);

        assertEquals(Optional.of(EpisodeEnd.EXIT), witness(complete(), Objective.EXIT).end());
    }

    /** Pillars so narrow that a body on their edge has its middle over the pit. */
    @Test
    void rowOfPillarsInAPitLeadsOn() throws Exception {
        int pit = map.room(MapBuilder.sector(-600, 128), 256, 0, 1088, 256);
        for (int pillar = 0; pillar < 4; pillar++) {
            int x = 352 + 192 * pillar;
            map.inner(pit, MapBuilder.sector(-32 * pillar, 128), x, 80, x + 96, 176);
        }
        map.room(MapBuilder.sector(-96, 128), 1088, 0, 1280, 256);
        exitSwitch(1280, 160, 96);

        assertEquals(Optional.of(EpisodeEnd.EXIT), witness(complete(), Objective.EXIT).end());
    }

    @Test
    void switchOnAShelfIsUsedFromBelow() throws Exception {
        map.room(MapBuilder.sector(32, 128), 256, 32, 288, 224);
        exitSwitch(288, 144, 112);

        assertEquals(Optional.of(EpisodeEnd.EXIT), witness(complete(), Objective.EXIT).end());
    }

    @Test
    void measuredLeapLandsOnAPillar() throws Exception {
        map.room(MapBuilder.sector(-400, 128), 256, 96, 336, 160);
        map.room(MapBuilder.sector(-64, 128, SECRET, 0), 336, 96, 384, 160);
        map.room(MapBuilder.sector(-400, 128), 384, 96, 640, 160);
        exitSwitch(0, 96, 160);

        assertEquals(1, witness(complete(), Objective.SECRETS).secrets());
    }

    @Test
    void doorIsOpenedFromBehindALineThatWasSpentOnTheWay() throws Exception {
        map.room(MapBuilder.sector(0, 0), 256, 96, 272, 160);
        map.line(256, 160, 256, 96, LineStyle.special(DOOR, 0));
        map.line(272, 96, 272, 160, LineStyle.special(DOOR, 0));
        map.room(MapBuilder.sector(0, 128), 272, 96, 288, 160);
        map.room(MapBuilder.sector(0, 128), 288, 0, 4096, 256);
        map.line(288, 160, 288, 96, LineStyle.special(DARK_ONCE, FLOOR_TAG));
        map.thing(4000, 128, 0, RED_KEY);
        redDoorTo(-272);
        map.line(-272, 32, -272, 96, LineStyle.special(EXIT_BY_SWITCH, 0));

        assertEquals(Optional.of(EpisodeEnd.EXIT), witness(complete(), Objective.EXIT).end());
    }

    @Test
    void deathOfTheBrainInSightIsAnExit() throws Exception {
        map.room(MapBuilder.sector(64, 192), 256, 0, 320, 256);
        map.thing(288, 128, 180, BOSS_BRAIN);

        assertEquals(Optional.of(EpisodeEnd.EXIT), witness(complete(), Objective.EXIT).end());
    }

    @Test
    void exitThatIsTheDeathOfTheBrainNeedsAMonster() throws Exception {
        map.room(MapBuilder.sector(0, 128), 512, 0, 768, 256);
        map.thing(640, 128, 180, BOSS_BRAIN);

        Frontier frontier = missed(complete(), Objective.EXIT).frontiers().getFirst();

        assertEquals(Frontier.Kind.BOSS_DEATH, frontier.kind());
        assertTrue(frontier.reason().startsWith("exit needs a monster"), frontier.reason());
    }

    @Test
    void doorThatKeensOpenNeedsThem() throws Exception {
        bossDoor();
        map.thing(64, 200, 0, KEEN);

        Frontier frontier = missed(complete(), Objective.EXIT).frontiers().getFirst();

        assertEquals(Frontier.Kind.BOSS_DEATH, frontier.kind());
        assertTrue(frontier.reason().contains("Commander Keen"), frontier.reason());
    }

    @Test
    void switchInAnAlcoveThatKeensOpenNeedsThem() throws Exception {
        map.room(MapBuilder.sector(0, 0, 0, BOSS_TAG), 256, 96, 272, 160);
        exitSwitch(272, 160, 96);
        map.thing(64, 200, 0, KEEN);

        Frontier frontier = missed(complete(), Objective.EXIT).frontiers().getFirst();

        assertEquals(Frontier.Kind.BOSS_DEATH, frontier.kind());
        assertTrue(frontier.reason().contains("Commander Keen"), frontier.reason());
    }

    @Test
    void doorForADeathThatCannotHappenOnTheMapIsClosed() throws Exception {
        bossDoor();

        Frontier frontier = missed(complete(), Objective.EXIT).frontiers().getFirst();

        assertEquals(Frontier.Kind.CLOSED, frontier.kind());
        assertTrue(frontier.reason().contains("no monster is there at this skill"), frontier.reason());
    }

    private void bossDoor() {
        map.room(MapBuilder.sector(0, 0, 0, BOSS_TAG), 256, 96, 272, 160);
        map.room(MapBuilder.sector(0, 128), 272, 0, 528, 256);
        exitSwitch(528, 160, 96);
    }

    @Test
    void ledgeThatARisingFloorWouldReachIsBlamedOnItsSwitch() throws Exception {
        map.room(MapBuilder.sector(0, 256, 0, FLOOR_TAG), 256, 0, 384, 256);
        map.room(MapBuilder.sector(96, 256), 384, 0, 512, 256);
        exitSwitch(512, 160, 96);
        redDoorTo(-272);
        map.line(-272, 32, -272, 96, LineStyle.special(RAISE_FLOOR, FLOOR_TAG));

        Frontier frontier = missed(complete(), Objective.EXIT).frontiers().getFirst();

        assertEquals(Frontier.Kind.LOCKED, frontier.kind());
        assertTrue(frontier.goal().contains("opened by line"), frontier.goal());
    }

    /** A room to the west behind a red door, without the key. */
    private void redDoorTo(int west) {
        map.room(MapBuilder.sector(0, 0), -16, 96, 0, 160);
        map.line(0, 96, 0, 160, LineStyle.special(RED_DOOR, 0));
        map.line(-16, 160, -16, 96, LineStyle.special(RED_DOOR, 0));
        map.room(MapBuilder.sector(0, 128), west, 0, -16, 256);
    }

    @Test
    void wayThatTheSearchDidNotComeThroughIsToldByItsFirstStep() throws Exception {
        map.room(MapBuilder.sector(0, 128), 256, 96, 512, 160);
        exitSwitch(512, 160, 96);
        CompletionSettings settings = new CompletionSettings(MonsterMode.OFF, EnumSet.of(Objective.EXIT), TICS,
                Duration.ofHours(1), 1);
        try (WadStack wads = wads()) {
            MapCompletion stopped = new MapCompleter(engine, wads).complete(MAP, 3, settings, List.of(), () -> true,
                    progress -> { });

            Frontier frontier = missed(stopped, Objective.EXIT).frontiers().getFirst();
            assertEquals(Frontier.Kind.NOT_MANAGED, frontier.kind());
            assertEquals("by the map's geometry there is a way, but no game came from sector 0 to sector 1",
                    frontier.reason());
        }
    }

    @Test
    void whatTheMapHasNoneOfIsAbsent() throws Exception {
        exitSwitch(256, 160, 96);

        MapCompletion found = complete();

        assertInstanceOf(Outcome.Absent.class, found.outcome(Objective.SECRETS).orElseThrow());
        assertInstanceOf(Outcome.Absent.class, found.outcome(Objective.SECRET_EXIT).orElseThrow());
    }

    @Test
    void invulnerablePlayerKillsWhatWouldKillIt() throws Exception {
        exitSwitch(0, 96, 160);
        map.thing(200, 64, 180, IMP);
        map.thing(200, 192, 180, IMP);
        map.thing(230, 128, 180, IMP);
        monsters = MonsterMode.INVULNERABLE;

        assertEquals(3, witness(complete(), Objective.KILLS).kills());
    }

    @Test
    void searchThatIsStoppedKeepsWhatItHas() throws Exception {
        exitSwitch(256, 160, 96);
        CompletionSettings settings = new CompletionSettings(MonsterMode.OFF, EnumSet.of(Objective.EXIT), TICS,
                Duration.ofHours(1), 1);
        try (WadStack wads = wads()) {
            MapCompletion found = new MapCompleter(engine, wads).complete(MAP, 3, settings, List.of(), () -> true,
                    progress -> { });

            assertTrue(found.stopped());
            assertEquals(0, missed(found, Objective.EXIT).done());
        }
    }
}

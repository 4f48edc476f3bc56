/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.AggregateMetrics;
import org.outrider.analysis.Coverage;
import org.outrider.analysis.CoverageGoals;
import org.outrider.analysis.EpisodeLog;
import org.outrider.analysis.EpisodeMetrics;
import org.outrider.analysis.Evidence;
import org.outrider.analysis.Finding;
import org.outrider.analysis.FindingState;
import org.outrider.analysis.HealthPoint;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.MapFacts;
import org.outrider.analysis.Place;
import org.outrider.analysis.Severity;
import org.outrider.analysis.Skills;
import org.outrider.analysis.Track;
import org.outrider.engine.Button;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.GameEvent;
import org.outrider.engine.GameEvent.Actor;
import org.outrider.engine.GameEvent.Stamp;
import org.outrider.engine.MapRules;
import org.outrider.engine.SectorMotion;
import org.outrider.engine.ObjectKind;
import org.outrider.run.ActionLog;
import org.outrider.run.EpisodeResult;
import org.outrider.run.PlaytestRequest;
import org.outrider.run.PlaytestResult;
import org.outrider.run.RunStatus;
import org.outrider.run.WadIdentity;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.demo.DemoHeader;
import org.outrider.wad.demo.DemoFile;
import org.outrider.wad.demo.DemoWriter;
import org.outrider.wad.map.MapData;

/** Makes runs up: on a map of three rooms in a row, of which the last one is a secret and was never entered. */
public final class Results {

    public static final int EXIT_SWITCH = 11;
    public static final int IMP = 3001;
    public static final int STIMPACK = 2011;

    private static final Actor PLAYER = new Actor(0, "DoomPlayer", 0);
    private static final Actor DOOM_IMP = new Actor(7, "DoomImp", -1);

    private final List<EpisodeResult> episodes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, byte[]> pictures = new HashMap<>();
    private RunStatus status = RunStatus.COMPLETED;
    private String wad = "test.wad";
    private boolean monsters = true;

    private Results() {
    }

    /** A run without episodes. */
    public static Results run() {
        return new Results();
    }

    /** A run with an episode that reaches the exit, one that ends with death, and a finding of each severity. */
    public static PlaytestResult usual() {
        return run().exit(1).death(2)
                .finding(Severity.ERROR, "The exit is behind a wall", null)
                .finding(Severity.WARNING, "The floor kills", Place.at(300, 64))
                .finding(Severity.NOTE, "Sector 2 was never entered", Place.at(640, 128))
                .result();
    }

    public Results status(RunStatus value) {
        status = value;
        return this;
    }

    public Results wad(String name) {
        wad = name;
        return this;
    }

    public Results withoutMonsters() {
        monsters = false;
        return this;
    }

    /** An episode that reaches the exit after ten seconds: picks up a key, hurts and kills an imp. */
    public Results exit(int number) {
        return played(number, EpisodeEnd.EXIT, 350, List.of(new HealthPoint(0, 100)), List.of(
                new GameEvent.Pickup(new Stamp(35, 70, 128, 100, 50), PLAYER, "BlueCard", ObjectKind.KEY),
                new GameEvent.AmmoUsed(new Stamp(70, 90, 128, 100, 49), PLAYER, "Clip", 1),
                new GameEvent.Damage(new Stamp(70, 90, 128, 100, 49), PLAYER, DOOM_IMP, 60, 0),
                new GameEvent.Kill(new Stamp(70, 90, 128, 100, 49), PLAYER, DOOM_IMP, "Pistol"),
                new GameEvent.LineTriggered(new Stamp(349, 240, 128, 100, 49), PLAYER, exitLine(), EXIT_SWITCH,
                        "S1 Exit"),
                new GameEvent.LevelExit(new Stamp(349, 240, 128, 100, 49), false)));
    }

    /** An episode in which the imp kills the player after four seconds. */
    public Results death(int number) {
        return played(number, EpisodeEnd.DEATH, 140,
                List.of(new HealthPoint(0, 100), new HealthPoint(71, 88), new HealthPoint(140, -16)), List.of(
                        new GameEvent.Damage(new Stamp(70, 90, 128, 88, 49), DOOM_IMP, PLAYER, 12, 3),
                        new GameEvent.Damage(new Stamp(139, 90, 128, -16, 49), DOOM_IMP, PLAYER, 104, 0),
                        new GameEvent.Kill(new Stamp(139, 90, 128, -16, 49), DOOM_IMP, PLAYER, "melee")));
    }

    private Results played(int number, EpisodeEnd end, int tics, List<HealthPoint> health, List<GameEvent> events) {
        Track.Recorder track = new Track.Recorder(1);
        for (int tic = 0; tic <= tics; tic++) {
            track.moveTo(64 + tic / 2.0, 128);
        }
        Coverage coverage = new Coverage(IndexSet.of(0, 1),
                end == EpisodeEnd.EXIT ? IndexSet.of(exitLine()) : IndexSet.empty(), IndexSet.empty());
        EpisodeMetrics.Counts counts = new EpisodeMetrics.Counts(tics, end == EpisodeEnd.EXIT ? 1 : 0, 0, 0,
                health.getLast().health(), 49);
        EpisodeLog log = new EpisodeLog(number, end, EpisodeMetrics.of(end, counts, events), events, health,
                track.toTrack(), coverage);
        DemoWriter demo = new DemoWriter(DemoHeader.singlePlayer(true, 3, 1, 1)).add(50, 0, 0, 0);
        episodes.add(new EpisodeResult.Played(1000 + number, log, DemoFile.of(demo.toDemo())));
        return this;
    }

    public Results failed(int number, String reason) {
        episodes.add(new EpisodeResult.Failed(number, 1000 + number, reason, reason + "\n\tat Somewhere"));
        return this;
    }

    /** An episode that broke down after actions: half a second forward, then a shot. */
    public Results failedAfterActions(int number, String reason) {
        ActionLog actions = new ActionLog(List.of(Button.MOVE_FORWARD, Button.ATTACK),
                List.of(new ActionLog.Span(18, List.of(50.0, 0.0)), new ActionLog.Span(1, List.of(0.0, 1.0))));
        episodes.add(new EpisodeResult.Failed(number, 1000 + number, reason, reason + "\n\tat Somewhere", actions));
        return this;
    }

    /** A finding that actions show. */
    public Results findingWithActions(int episode, int tic) {
        findings.add(new Finding("engine-failed", "hung", "because", "it matters", Severity.ERROR, Skills.ALL, null,
                List.of(new Evidence.Demo(ActionLog.file(episode), tic)), "engine-failed-here", FindingState.NEW));
        return this;
    }

    public Results finding(Severity severity, String title, @Nullable Place place) {
        String rule = "rule-" + findings.size();
        findings.add(new Finding(rule, title, "because", "it matters", severity, Skills.ALL, place,
                List.of(new Evidence.Moment(1, 70)), rule + "-here", FindingState.NEW));
        return this;
    }

    /** A finding with a picture of one pixel. */
    public Results pictured(String title, String file) {
        findings.add(new Finding("view-undrawn", title, "because", "it matters", Severity.WARNING, Skills.ALL, null,
                List.of(new Evidence.Moment(1, 70), new Evidence.Screenshot(file, "seen from (1, 2)")), file,
                FindingState.NEW));
        pictures.put(file, new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        return this;
    }

    public PlaytestResult result() {
        List<EpisodeLog> logs = episodes.stream()
                .filter(EpisodeResult.Played.class::isInstance)
                .map(episode -> ((EpisodeResult.Played) episode).log())
                .toList();
        PlaytestRequest request = PlaytestRequest.of(List.of(Path.of(wad)), "MAP01").episodes(5).monsters(monsters)
                .seed(42).build();
        CoverageGoals goals = CoverageGoals.of(map(), IndexSet.of(0, 1, 2), IndexSet.of(exitLine()));
        return new PlaytestResult("test_1234", status, request, "classic 1",
                List.of(new WadIdentity(Path.of("/wads", wad), true, "ab12")), new MapFacts(map(), new Rules(), goals),
                Instant.parse("2030-01-02T03:04:05Z"), Instant.parse("2030-01-02T03:04:12.500Z"), episodes,
                AggregateMetrics.of(logs.stream().map(EpisodeLog::metrics).toList()),
                logs.stream().map(EpisodeLog::coverage).reduce(Coverage.NONE, Coverage::merge), findings, pictures);
    }

    /** The linedef of the exit's switch. */
    public static int exitLine() {
        MapData map = map();
        for (int line = 0; line < map.linedefs().size(); line++) {
            if (map.linedefs().get(line).special() == EXIT_SWITCH) {
                return line;
            }
        }
        throw new IllegalStateException("the map has an exit");
    }

    /** The map of the runs. */
    public static MapData map() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 256, 256);
        map.room(MapBuilder.sector(16, 128), 256, 0, 512, 256);
        map.room(MapBuilder.sector(16, 128, 9, 0), 512, 0, 768, 256);
        map.line(0, 0, 0, 256, LineStyle.special(EXIT_SWITCH, 0));
        map.thing(64, 128, 0, MapBuilder.PLAYER_1_START);
        map.thing(400, 128, 0, IMP);
        map.thing(300, 32, 0, STIMPACK);
        return map.build();
    }

    /** What the numbers of the map mean. */
    private static final class Rules implements MapRules {

        @Override
        public Optional<LineSpecial> lineSpecial(int number) {
            return number != EXIT_SWITCH ? Optional.empty()
                    : Optional.of(new LineSpecial(number, "S1 Exit", Trigger.USE, false, Effect.EXIT, false, Key.NONE,
                            SectorMotion.NONE));
        }

        @Override
        public Optional<ThingInfo> thing(int editorNumber) {
            return switch (editorNumber) {
                case IMP -> Optional.of(new ThingInfo(IMP, "DoomImp", ObjectKind.MONSTER, true, 60, 20, 56));
                case STIMPACK -> Optional.of(new ThingInfo(STIMPACK, "Stimpack", ObjectKind.HEALTH, false, 0, 20, 16));
                default -> Optional.empty();
            };
        }
    }
}

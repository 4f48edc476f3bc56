/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.outrider.analysis.Coverage;
import org.outrider.analysis.EpisodeLog;
import org.outrider.analysis.EpisodeMetrics;
import org.outrider.analysis.HealthPoint;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Track;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.GameEvent;
import org.outrider.engine.GameEvent.Actor;
import org.outrider.engine.GameEvent.Stamp;
import org.outrider.engine.ObjectKind;
import org.outrider.wad.WadWriter;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.demo.DemoHeader;
import org.outrider.wad.demo.DemoFile;
import org.outrider.wad.demo.DemoWriter;

/** Small WADs, runs and episodes. */
final class Fixtures {

    static final Instant NOON = Instant.parse("2026-01-30T12:00:00Z");
    static final Actor PLAYER = new Actor(0, "DoomPlayer", 0);
    static final Actor IMP = new Actor(7, "DoomImp", -1);

    private Fixtures() {
    }

    /** A PWAD with one map, a room so many units wide. */
    static Path wad(Path file, int width) throws IOException {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, width, 128);
        map.thing(64, 64, 0, MapBuilder.PLAYER_1_START);
        WadWriter wad = WadWriter.pwad();
        wad.addAll(map.lumps());
        wad.write(file);
        return file;
    }

    static NewRun run(String id, StoredMap map) {
        return new NewRun(id, RunKind.TEST, map.id(), List.of(map.id()), "MAP01", "explorer", 3, 2, "{}", "classic 1",
                NOON, null);
    }

    static NewEpisode.Played episode(int number, List<GameEvent> events) {
        Track.Recorder track = new Track.Recorder(4);
        for (int tic = 0; tic <= 70; tic++) {
            track.moveTo(64 + tic * 2.5, tic < 35 ? 64 : 512);
        }
        EpisodeLog log = new EpisodeLog(number, EpisodeEnd.EXIT, new EpisodeMetrics(70, 3, 0, 1, 1, 60, 12, 5, 45, 88),
                events, List.of(new HealthPoint(0, 100), new HealthPoint(30, 88)), track.toTrack(),
                new Coverage(IndexSet.of(0, 2), IndexSet.of(5), IndexSet.empty()));
        DemoWriter demo = new DemoWriter(DemoHeader.singlePlayer(true, 3, 1, 1)).add(50, 0, 0, 0);
        return new NewEpisode.Played(number, log, DemoFile.of(demo.toDemo()), NOON, NOON.plusSeconds(2));
    }

    /** One event of each kind, with and without those who may be missing. */
    static List<GameEvent> eventsOfAllKinds() {
        Stamp stamp = new Stamp(12, 64.5, -3.25, 100, 49);
        return List.of(new GameEvent.Kill(stamp, PLAYER, IMP, "Pistol"), new GameEvent.Kill(stamp, null, IMP, "x"),
                new GameEvent.Damage(stamp, IMP, PLAYER, 12, 3),
                new GameEvent.Pickup(stamp, PLAYER, "Clip", ObjectKind.AMMO),
                new GameEvent.AmmoUsed(stamp, PLAYER, "Shell", 2),
                new GameEvent.LineTriggered(stamp, null, 5, 11, "S1 Exit \"Level\", \\N"),
                new GameEvent.Teleported(stamp, IMP, 4), new GameEvent.SecretFound(stamp, PLAYER, 2),
                new GameEvent.Raised(stamp, IMP), new GameEvent.LevelExit(stamp, true));
    }

    static List<GameEvent> manyEvents(int count) {
        List<GameEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(new GameEvent.AmmoUsed(new Stamp(i, i, -i, 100, 50), PLAYER, "Clip", 1));
        }
        return events;
    }
}

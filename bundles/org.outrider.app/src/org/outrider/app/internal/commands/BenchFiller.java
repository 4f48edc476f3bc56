/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;

import org.outrider.store.NewRun;
import org.outrider.store.RunKind;
import org.outrider.store.RunState;
import org.outrider.store.Store;
import org.outrider.store.StoreException;

/** Fills a database with runs that nobody played; in bulk and without files, since only the rows are measured. */
final class BenchFiller {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<String> OUTCOMES = List.of("exit", "death", "timeout");
    private static final List<String> KINDS = List.of("Damage", "AmmoUsed", "Pickup", "Kill");

    private BenchFiller() {
    }

    /** The id of a run. */
    static String runId(int run) {
        return "test_bench" + run;
    }

    /** Fills a database that is empty but for a map. */
    static void fill(Store store, long mapId, int runs, int episodes, int events) throws StoreException {
        SplittableRandom random = new SplittableRandom(1);
        try (Connection connection = store.dataSource().getConnection();
                PreparedStatement episode = connection.prepareStatement("insert into episode (id, run_id, episode_num,"
                        + " seed, outcome, tics, kills, deaths, items, secrets, damage_dealt, health_lost, ammo_used,"
                        + " ammo_left, final_health, started_at, completed_at)"
                        + " values (?, ?, ?, 1, ?, ?, ?, ?, 3, 1, 500, ?, 40, 60, ?, ?, ?)");
                PreparedStatement event = connection.prepareStatement("insert into event (episode_id, idx, tic, kind,"
                        + " x, y, health, ammo, detail) values (?, ?, ?, ?, ?, ?, ?, 50, '{\"amount\":1}')")) {
            connection.setAutoCommit(false);
            try {
                for (int run = 0; run < runs; run++) {
                    addRun(store, mapId, run, episodes);
                    for (int number = 1; number <= episodes; number++) {
                        long id = 1_000_000_000L + (long) run * episodes + number;
                        addEpisode(episode, id, run, number, random);
                        addEvents(event, id, events, random);
                    }
                    episode.executeBatch();
                    event.executeBatch();
                    connection.commit();
                }
                addSums(connection);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new StoreException("the database cannot be filled: " + e.getMessage(), e);
        }
    }

    private static void addRun(Store store, long mapId, int run, int episodes) throws StoreException {
        Instant time = START.plusSeconds(60L * run);
        store.runs().add(new NewRun(runId(run), RunKind.TEST, mapId, List.of(mapId), "MAP01",
                run % 4 == 0 ? "random" : "explorer", 3, episodes, "{}", "none", time, null));
        store.runs().begin(runId(run), time);
        store.runs().end(runId(run), run % 10 == 0 ? RunState.FAILED : RunState.COMPLETED, time.plusSeconds(50), null,
                List.of());
    }

    private static void addSums(Connection connection) throws SQLException {
        try (Statement update = connection.createStatement()) {
            update.executeUpdate("update run set"
                    + " finished = (select count(*) from episode e where e.run_id = run.id),"
                    + " played = (select count(*) from episode e where e.run_id = run.id),"
                    + " exits = (select count(*) from episode e where e.run_id = run.id and e.outcome = 'exit'),"
                    + " deaths = (select sum(e.deaths) from episode e where e.run_id = run.id),"
                    + " kills = (select sum(e.kills) from episode e where e.run_id = run.id)");
        }
    }

    private static void addEpisode(PreparedStatement insert, long id, int run, int number, SplittableRandom random)
            throws SQLException {
        OffsetDateTime time = START.plusSeconds(60L * run).atOffset(ZoneOffset.UTC);
        String outcome = OUTCOMES.get(random.nextInt(OUTCOMES.size()));
        int deaths = outcome.equals("death") ? 1 : 0;
        insert.setLong(1, id);
        insert.setString(2, runId(run));
        insert.setInt(3, number);
        insert.setString(4, outcome);
        insert.setInt(5, random.nextInt(21_000));
        insert.setInt(6, random.nextInt(60));
        insert.setInt(7, deaths);
        insert.setInt(8, random.nextInt(200));
        insert.setInt(9, deaths == 1 ? -10 : 60);
        insert.setObject(10, time);
        insert.setObject(11, time.plusSeconds(40));
        insert.addBatch();
    }

    private static void addEvents(PreparedStatement insert, long episode, int events, SplittableRandom random)
            throws SQLException {
        for (int i = 0; i < events; i++) {
            insert.setLong(1, episode);
            insert.setInt(2, i);
            insert.setInt(3, i * 20);
            insert.setString(4, KINDS.get(random.nextInt(KINDS.size())));
            insert.setDouble(5, random.nextDouble() * 4096);
            insert.setDouble(6, random.nextDouble() * 4096);
            insert.setInt(7, random.nextInt(100));
            insert.addBatch();
        }
    }
}

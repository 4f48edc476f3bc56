/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.flywaydb.core.api.MigrationVersion;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables of older versions, and none, become those of today. */
class MigrationsTest {

    private final JdbcDataSource database = new JdbcDataSource();

    @BeforeEach
    void emptyDatabase() {
        database.setURL("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
    }

    @Test
    void emptyDatabaseGetsAllTables() throws Exception {
        Migrations migrations = migrations(MigrationVersion.LATEST);

        assertEquals(migrations.latest(), migrations.migrate());

        for (String table : Database.tables()) {
            assertEquals(0, count(table), table);
        }
    }

    @Test
    void secondMigrationHasNothingToDo() throws Exception {
        migrations(MigrationVersion.LATEST).migrate();

        assertEquals(0, migrations(MigrationVersion.LATEST).migrate());
    }

    @Test
    void rowsOfThePreviousSchemaAreKept() throws Exception {
        Migrations previous = migrations(MigrationVersion.fromVersion("1"));
        previous.migrate();
        assertEquals(1, previous.current());
        execute("insert into library_map values (1, 'a', 'a.wad', 'ff', 10, false, 'maps/ff.wad',"
                + " '2026-01-30 12:00:00+00')");
        execute("insert into run (id, kind, status, map_id, level_name, checkpoint, skill, total, request, engine,"
                + " submitted_at) values ('test_1', 'TEST', 'PENDING', 1, 'MAP01', 'explorer', 3, 5, '{}', 'classic',"
                + " '2026-01-30 12:00:00+00')");
        execute("insert into finding (id, run_id, rule_id, severity, title, detail, state)"
                + " values (1, 'test_1', 'stuck', 'WARNING', 'Stuck', '', 'OPEN'),"
                + " (2, 'test_1', 'stuck', 'WARNING', 'Stuck', '', 'REJECTED')");
        execute("insert into episode values (1, 'test_1', 1, 1, 'exit', 350, 7, 0, 0, 0, 0, 0, 0, 100, null, null,"
                + " '2026-01-30 12:00:00+00', '2026-01-30 12:00:10+00'), (2, 'test_1', 2, 1, 'failed', 0, 0, 0, 0, 0,"
                + " 0, 0, 0, 0, 'broken', null, '2026-01-30 12:00:00+00', '2026-01-30 12:00:10+00')");
        execute("insert into finding_evidence values (1, 0, 1, 70)");

        Migrations today = migrations(MigrationVersion.LATEST);

        assertTrue(today.migrate() >= 1);
        assertEquals(today.latest(), today.current());
        assertEquals(1, count("run where deadline is null"));
        assertEquals(1, count("run where finished = 2 and played = 1 and exits = 1 and deaths = 0 and kills = 7"));
        assertEquals(1, count("finding where state = 'NEW' and skills = 31 and fingerprint = ''"));
        assertEquals(1, count("finding where state = 'IGNORED'"));
        assertEquals(1, count("finding_evidence where kind = 'MOMENT' and tic = 70"));
    }

    private Migrations migrations(MigrationVersion target) {
        return new Migrations(database, "test", target);
    }

    private int count(String from) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.sql.DataSource;

import org.outrider.store.internal.ArtifactFolder;
import org.outrider.store.internal.Database;
import org.outrider.store.internal.Migrations;
import org.outrider.store.internal.SqlFailures;
import org.outrider.store.internal.Transactions;

/**
 * An open database with the files that belong to it. May be used by many threads, and beside other processes.
 *
 * <p>Whatever fails, fails with a {@link StoreException} and changes nothing.
 */
public final class Store implements AutoCloseable {

    private final StoreLocation location;
    private final Database database;
    private final Migrations migrations;
    private final ArtifactFolder artifacts;
    private final Transactions transactions;

    private Store(StoreLocation location, Database database, Migrations migrations) {
        this.location = location;
        this.database = database;
        this.migrations = migrations;
        this.artifacts = new ArtifactFolder(location.artifacts());
        this.transactions = database.transactions();
    }

    /**
     * Opens a database, makes it where there is none, and brings its tables up to date.
     *
     * @throws StoreException where it is locked, read-only, damaged, cannot be reached, or is of a newer program
     */
    public static Store open(StoreLocation location) throws StoreException {
        return open(location, true);
    }

    /**
     * Opens a database that is there, and brings its tables up to date.
     *
     * @throws StoreException where there is none, or as {@link #open}
     */
    public static Store openExisting(StoreLocation location) throws StoreException {
        return open(location, false);
    }

    /**
     * The version of a database's tables, which stay as they are: 0 for none.
     *
     * @throws StoreException where there is no such database, or it cannot be used
     */
    public static int schemaVersion(StoreLocation location) throws StoreException {
        try (Database database = Database.connect(location, false)) {
            return new Migrations(database).current();
        }
    }

    private static Store open(StoreLocation location, boolean create) throws StoreException {
        Database database = Database.connect(location, create);
        try {
            Migrations migrations = new Migrations(database);
            migrations.migrate();
            return new Store(location, database, migrations);
        } catch (StoreException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** The WADs. */
    public MapLibrary maps() {
        return new MapLibrary(transactions, artifacts);
    }

    /** Test runs and training runs. */
    public Runs runs() {
        return new Runs(transactions, artifacts);
    }

    /** What the runs' episodes were like. */
    public Episodes episodes() {
        return new Episodes(transactions, artifacts);
    }

    /** What the detectors found. */
    public Findings findings() {
        return new Findings(transactions);
    }

    /** What persons keep of bugs. */
    public BugReports bugReports() {
        return new BugReports(transactions);
    }

    /** Checkpoints and logs of training runs. */
    public Trainings trainings() {
        return new Trainings(transactions, artifacts);
    }

    /** Deleting what nobody needs any more. */
    public Cleanup cleanup() {
        return new Cleanup(transactions, artifacts);
    }

    /** Copies of all that is kept. */
    public Backup backup() {
        return new Backup(database.dataSource(), database.place(), artifacts);
    }

    /** Connections, for the queue that works on the same database. */
    public DataSource dataSource() {
        return database.dataSource();
    }

    public StoreLocation location() {
        return location;
    }

    /** What there is to say about the database. */
    public SchemaInfo info() throws StoreException {
        Map<String, Long> rows = new LinkedHashMap<>();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : Database.tables()) {
                try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        } catch (SQLException e) {
            throw SqlFailures.translate(database.place(), e);
        }
        return new SchemaInfo(location.describe(), database.product(), migrations.current(), migrations.latest(),
                location.artifacts(), rows);
    }

    @Override
    public void close() {
        database.close();
    }
}

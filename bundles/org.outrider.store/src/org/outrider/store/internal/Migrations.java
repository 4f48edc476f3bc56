/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store.internal;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.outrider.store.StoreException;

/** Brings a database's tables to the version that this program works with. */
public final class Migrations {

    private static final String HISTORY = "schema_history";

    private final Flyway flyway;
    private final String place;

    public Migrations(Database database) {
        this(database.dataSource(), database.place(), MigrationVersion.LATEST);
    }

    /**
     * @param target the last version to migrate to
     */
    Migrations(DataSource database, String place, MigrationVersion target) {
        this.place = place;
        this.flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .table(HISTORY)
                .resourceProvider(new SchemaScripts())
                .target(target)
                .load();
    }

    /**
     * Makes the tables, or changes them to the latest version.
     *
     * @return how many versions it went forward
     * @throws StoreException where the tables are of a later version, or have been changed by hand
     */
    public int migrate() throws StoreException {
        requireNotNewer();
        try {
            return flyway.migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw translate(e);
        }
    }

    /** The version of the tables; 0 where there are none. */
    public int current() throws StoreException {
        try {
            MigrationInfo current = flyway.info().current();
            return current == null ? 0 : number(current);
        } catch (FlywayException e) {
            throw translate(e);
        }
    }

    /** The version that {@link #migrate} leads to. */
    public int latest() {
        return SchemaScripts.latestVersion();
    }

    /** @throws StoreException where the tables are of a later version than this program knows */
    public void requireNotNewer() throws StoreException {
        int current = current();
        if (current > latest()) {
            throw new StoreException(place + ": the database was made by a newer Outrider (its tables are version "
                    + current + ", this Outrider knows up to " + latest() + "); nothing was changed");
        }
    }

    private StoreException translate(FlywayException e) {
        return SqlFailures.sqlCause(e) != null ? SqlFailures.translate(place, e)
                : new StoreException(place + ": the tables cannot be brought up to date: " + e.getMessage(), e);
    }

    private static int number(MigrationInfo migration) {
        return Integer.parseInt(migration.getVersion().getVersion());
    }
}

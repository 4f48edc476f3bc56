/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.outrider.store.StoreException;
import org.outrider.store.StoreLocation;
import org.outrider.store.internal.entity.Entities;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;

/** An open database: its connections, and JPA over them. */
public final class Database implements AutoCloseable {

    private static final String BIND_ADDRESS = "h2.bindAddress";
    private static final int CONNECTIONS = 12;
    private static final int SECONDS_TO_CONNECT = 20;

    /** Held, since the log manager forgets the levels of loggers that nobody holds. */
    private final List<Logger> quietLibraries;
    private final HikariDataSource connections;
    private final String place;
    private @Nullable EntityManagerFactory entities;

    private Database(HikariDataSource connections, String place, List<Logger> quietLibraries) {
        this.quietLibraries = quietLibraries;
        this.connections = connections;
        this.place = place;
    }

    /**
     * Connects.
     *
     * @param create whether an embedded database that is not there is made
     * @throws StoreException where there is none, or it cannot be used
     */
    public static Database connect(StoreLocation location, boolean create) throws StoreException {
        requireFile(location, create);
        if (System.getProperty(BIND_ADDRESS) == null) {
            // who shares an embedded database with other processes shares it with those of this machine
            System.setProperty(BIND_ADDRESS, "127.0.0.1");
        }
        List<Logger> quiet = quietLibraries();
        HikariConfig config = new HikariConfig();
        config.setPoolName("outrider");
        config.setJdbcUrl(location.url());
        config.setDriverClassName(
                location.url().startsWith("jdbc:h2:") ? "org.h2.Driver" : "org.postgresql.Driver");
        config.setUsername(location.user());
        config.setPassword(location.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        // what fails at once is told at once
        config.setInitializationFailTimeout(1);
        config.setConnectionTimeout(SECONDS_TO_CONNECT * 1000L);
        try {
            Database database = new Database(new HikariDataSource(config), location.describe(),
                    quiet);
            database.requireWritable();
            return database;
        } catch (PoolInitializationException e) {
            throw SqlFailures.translate(location.describe(), e);
        }
    }

    /** Connections for those who speak SQL. */
    public DataSource dataSource() {
        return connections;
    }

    /** Transactions over the entities; the tables must be there. */
    public synchronized Transactions transactions() {
        EntityManagerFactory factory = entities;
        if (factory == null) {
            factory = createFactory();
            entities = factory;
        }
        return new Transactions(factory, place);
    }

    /** How messages call the database. */
    public String place() {
        return place;
    }

    /** Name and version of the database's program. */
    public String product() throws StoreException {
        try (Connection connection = connections.getConnection()) {
            return connection.getMetaData().getDatabaseProductName() + " "
                    + connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw SqlFailures.translate(place, e);
        }
    }

    @Override
    public synchronized void close() {
        EntityManagerFactory factory = entities;
        if (factory != null) {
            factory.close();
        }
        connections.close();
        quietLibraries.forEach(logger -> logger.setLevel(null));
    }

    /** What these libraries fail at is thrown; what else they have to say is for nobody. */
    private static List<Logger> quietLibraries() {
        List<Logger> loggers = List.of(Logger.getLogger("com.zaxxer.hikari"), Logger.getLogger("org.flywaydb"));
        loggers.forEach(logger -> logger.setLevel(Level.SEVERE));
        return loggers;
    }

    private EntityManagerFactory createFactory() {
        PersistenceConfiguration unit = new PersistenceConfiguration("outrider-" + System.identityHashCode(this));
        Entities.all().forEach(unit::managedClass);
        unit.transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL);
        unit.properties(Map.of(
                "jakarta.persistence.nonJtaDataSource", connections,
                "eclipselink.classloader", Database.class.getClassLoader(),
                "eclipselink.weaving", "false",
                // several processes change the same rows
                "eclipselink.cache.shared.default", "false",
                "eclipselink.logging.level", "OFF"));
        return inContextOfBundle(() -> {
            EntityManagerFactory factory = new PersistenceProvider().createEntityManagerFactory(unit);
            // entities are looked at when they are first needed, and that has to be here
            factory.getMetamodel();
            return factory;
        });
    }

    /** EclipseLink reads the entities by the thread's context class loader, which need not know them. */
    private static <T> T inContextOfBundle(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Database.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void requireFile(StoreLocation location, boolean create) throws StoreException {
        Path file = location.file();
        if (file == null || Files.exists(file)) {
            return;
        }
        if (!create) {
            throw new StoreException(file + ": there is no database; 'outrider db migrate' makes one");
        }
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new StoreException(file.getParent() + ": the folder for the database cannot be made: " + e, e);
        }
    }

    private void requireWritable() throws StoreException {
        try (Connection connection = connections.getConnection()) {
            if (connection.isReadOnly()) {
                connections.close();
                throw new StoreException(place + ": the database is read-only");
            }
        } catch (SQLException e) {
            connections.close();
            throw SqlFailures.translate(place, e);
        }
    }

    /** The tables that the store makes, in the order in which they depend on each other. */
    public static List<String> tables() {
        return List.of("library_map", "library_level", "run", "run_wad", "episode", "event", "artifact", "finding",
                "finding_evidence", "bug_report", "checkpoint", "training_log", "training_evaluation",
                "scheduled_tasks");
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoreLocation;

import picocli.CommandLine.Option;

/** The option that says which database a command works on. */
final class DatabaseOption {

    private static final String VARIABLE = "OUTRIDER_DB";

    @Option(names = "--db", paramLabel = "PATH|URL",
            description = "The database: a file, a folder, or a JDBC URL of H2 or PostgreSQL. Default: the variable "
                    + VARIABLE + ", else the one in your data folder.")
    private @Nullable String database;

    private final Map<String, String> environment = System.getenv();

    /** Whether the user named a database, here or in the environment. */
    boolean isConfigured() {
        return named() != null;
    }

    /** Where the database is. */
    StoreLocation location() throws StoreException {
        String named = named();
        return named == null ? StoreLocation.ofUser(environment) : StoreLocation.of(named, environment);
    }

    /** Opens the database, and makes it where there is none. */
    Store open() throws StoreException {
        return Store.open(location());
    }

    /** Opens a database to look at it: one that was named must be there, the user's own is made when needed. */
    Store openToRead() throws StoreException {
        return isConfigured() ? Store.openExisting(location()) : open();
    }

    private @Nullable String named() {
        return database == null ? environment.get(VARIABLE) : database;
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.explorer;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoreLocation;

/** Reads the database that the workbench keeps runs in, and makes none where there is none. */
final class RunDatabase {

    private static final String PREFERENCES = "org.outrider.ui";
    private static final String DATABASE = "database";
    private static final String DATABASE_VARIABLE = "OUTRIDER_DB";

    private RunDatabase() {
    }

    /** Something that reads an open database. */
    @FunctionalInterface
    interface Reading<T> {

        T read(Store store) throws StoreException;
    }

    /**
     * Opens the database, reads it, and closes it. Takes a while.
     *
     * @param none the answer where there is no database yet
     */
    static <T> T read(Reading<T> reading, T none) throws StoreException {
        StoreLocation location = location();
        Path file = location.file();
        if (file != null && !Files.exists(file)) {
            return none;
        }
        try (Store store = Store.openExisting(location)) {
            return reading.read(store);
        }
    }

    /** Where the preferences say, else where the environment says, else the user's. */
    private static StoreLocation location() throws StoreException {
        String set = Platform.getPreferencesService().getString(PREFERENCES, DATABASE, "", null);
        @Nullable String variable = System.getenv(DATABASE_VARIABLE);
        String named = set.isBlank() && variable != null ? variable : set;
        return named.isBlank() ? StoreLocation.ofUser(System.getenv()) : StoreLocation.of(named, System.getenv());
    }
}

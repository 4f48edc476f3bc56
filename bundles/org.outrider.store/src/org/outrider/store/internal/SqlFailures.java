/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store.internal;

import java.sql.SQLException;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.store.StoreException;

/** Says in words for the user what a database refuses to do. */
public final class SqlFailures {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final int H2_IN_USE = 90020;
    private static final int H2_READ_ONLY = 90097;
    private static final int H2_CORRUPTED = 90030;
    private static final int H2_UNREADABLE = 90028;

    private SqlFailures() {
    }

    /**
     * The message for a failure that a database caused.
     *
     * @param place how messages call the database
     */
    public static StoreException translate(String place, Throwable failure) {
        SQLException cause = sqlCause(failure);
        return new StoreException(place + ": " + (cause == null ? failure.toString() : describe(cause)), failure);
    }

    /** Whether a row was refused because there is one with its key. */
    public static boolean isDuplicate(Throwable failure) {
        SQLException cause = sqlCause(failure);
        return cause != null && UNIQUE_VIOLATION.equals(cause.getSQLState());
    }

    /** The database's own complaint under a failure; null where it has none. */
    static @Nullable SQLException sqlCause(Throwable failure) {
        SQLException found = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                found = sql;
            }
        }
        return found;
    }

    private static String describe(SQLException cause) {
        String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        String state = cause.getSQLState() == null ? "" : cause.getSQLState();
        if (cause.getErrorCode() == H2_IN_USE) {
            return "another process has the database open for itself alone: " + message;
        }
        if (cause.getErrorCode() == H2_READ_ONLY || state.equals("25006")) {
            return "the database is read-only: " + message;
        }
        if (cause.getErrorCode() == H2_CORRUPTED) {
            return "the file is damaged or is no database: " + message;
        }
        if (state.equals("53100") || message.contains("No space left")) {
            return "the disk is full: " + message;
        }
        if (state.startsWith("08")) {
            return "no connection to the database: " + message;
        }
        if (cause.getErrorCode() == H2_UNREADABLE) {
            return "the file cannot be read or is no database: " + message;
        }
        return message;
    }
}

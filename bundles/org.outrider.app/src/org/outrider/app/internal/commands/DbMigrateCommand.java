/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import org.outrider.app.ExitCode;
import org.outrider.store.Store;
import org.outrider.store.StoreException;

import picocli.CommandLine.Command;

/** The command {@code db migrate}. */
@Command(name = "migrate", sortOptions = false,
        description = "Makes the database, or brings its tables up to date. Other commands do so, too.")
final class DbMigrateCommand extends StoreCommand {

    @Override
    boolean writes() {
        return true;
    }

    @Override
    int run(Store store) throws StoreException {
        int schema = store.info().schema();
        out().println(json() ? Json.of(new Migrated(schema)) : "the tables are version " + schema);
        return ExitCode.OK;
    }

    /** The JSON of the command. */
    record Migrated(int schema) {
    }
}

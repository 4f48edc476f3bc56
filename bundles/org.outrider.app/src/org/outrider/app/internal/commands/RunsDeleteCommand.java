/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import org.outrider.app.ExitCode;
import org.outrider.store.Store;
import org.outrider.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command {@code runs delete}. */
@Command(name = "delete", sortOptions = false, description = "Deletes runs with all that came of them.")
final class RunsDeleteCommand extends StoreCommand {

    @Parameters(index = "0", arity = "1..*", paramLabel = "RUN", description = "The runs.")
    private String[] runs = {};

    @Override
    int run(Store store) throws StoreException {
        for (String run : runs) {
            store.runs().delete(run);
            if (!json()) {
                out().println("deleted " + run);
            }
        }
        if (json()) {
            out().println(Json.of(new Deleted(runs.length, runs)));
        }
        return ExitCode.OK;
    }

    /** The JSON of the command. */
    record Deleted(int deletedCount, String[] runIds) {
    }
}

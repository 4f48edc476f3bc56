/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import org.outrider.app.ExitCode;
import org.outrider.report.StoreJson;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoredMap;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code maps delete}. */
@Command(name = "delete", sortOptions = false, description = "Deletes a WAD from the map library, with its file.")
final class MapsDeleteCommand extends StoreCommand {

    @Parameters(index = "0", paramLabel = "MAP", description = "Number or name of the WAD.")
    private String map = "";

    @Option(names = "--with-runs", description = "Delete the runs on it, too; else they keep it.")
    private boolean withRuns;

    @Override
    int run(Store store) throws StoreException {
        StoredMap stored = store.maps().find(map).orElseThrow(() -> new StoreException("there is no map " + map
                + "; 'outrider maps list' tells which there are"));
        store.maps().delete(stored.id(), withRuns);
        if (json()) {
            out().print(StoreJson.mapDeleted(stored));
        } else {
            out().println("deleted map " + stored.id() + ": " + stored.name());
        }
        return ExitCode.OK;
    }
}

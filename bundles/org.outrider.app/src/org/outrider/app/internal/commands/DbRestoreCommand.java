/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.nio.file.Path;

import org.outrider.app.ExitCode;
import org.outrider.store.Store;
import org.outrider.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command {@code db restore}. */
@Command(name = "restore", sortOptions = false, description = "Puts a backup into an empty database.")
final class DbRestoreCommand extends StoreCommand {

    @Parameters(index = "0", paramLabel = "FILE", description = "The archive that 'db backup' wrote.")
    private Path file = Path.of("");

    @Override
    boolean writes() {
        return true;
    }

    @Override
    int run(Store store) throws StoreException {
        store.backup().restore(file);
        out().println(json() ? Json.of(new Restored(file.toString())) : "restored " + file);
        return ExitCode.OK;
    }

    /** The JSON of the command. */
    record Restored(String restored) {
    }
}

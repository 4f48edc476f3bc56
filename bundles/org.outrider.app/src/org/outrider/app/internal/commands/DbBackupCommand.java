/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.nio.file.Path;

import org.outrider.app.ExitCode;
import org.outrider.store.Store;
import org.outrider.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command {@code db backup}. */
@Command(name = "backup", sortOptions = false,
        description = "Copies the tables and all files into one archive, which any database can restore.")
final class DbBackupCommand extends StoreCommand {

    @Parameters(index = "0", paramLabel = "FILE", description = "The archive, such as backup.zip; not there yet.")
    private Path file = Path.of("");

    @Override
    int run(Store store) throws StoreException {
        store.backup().write(file);
        out().println(json() ? Json.of(new Written(file.toString())) : "wrote " + file);
        return ExitCode.OK;
    }

    /** The JSON of the command. */
    record Written(String backup) {
    }
}

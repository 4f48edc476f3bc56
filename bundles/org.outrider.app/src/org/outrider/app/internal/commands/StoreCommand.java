/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;

import org.outrider.engine.GameException;
import org.outrider.run.PlaytestException;
import org.outrider.store.Store;
import org.outrider.wad.WadFormatException;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that works on the database. */
abstract class StoreCommand extends WadCommand {

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    final int run() throws PlaytestException, WadFormatException, GameException, IOException, InterruptedException {
        try (Store store = writes() ? database.open() : database.openToRead()) {
            return run(store);
        }
    }

    /** Whether the command puts something into the database, which is then made where there is none. */
    boolean writes() {
        return false;
    }

    /**
     * Does the work.
     *
     * @return an exit code, see {@link org.outrider.app.ExitCode}
     */
    abstract int run(Store store) throws PlaytestException, WadFormatException, GameException, IOException,
            InterruptedException;

    /** Whether JSON is wanted. */
    final boolean json() {
        return json;
    }
}

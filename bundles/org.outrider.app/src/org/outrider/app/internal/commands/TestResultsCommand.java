/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import org.outrider.app.ExitCode;
import org.outrider.store.Store;
import org.outrider.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command {@code test results}. */
@Command(name = "results", sortOptions = false, description = "Tells what has come of a test run.")
final class TestResultsCommand extends StoreCommand {

    @Parameters(index = "0", paramLabel = "RUN", description = "The run.")
    private String run = "";

    @Override
    int run(Store store) throws StoreException {
        new RunPrinter(store, out(), json()).printResults(run, true);
        return ExitCode.OK;
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import org.outrider.app.ExitCode;
import org.outrider.store.Store;
import org.outrider.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command {@code train logs}. */
@Command(name = "logs", sortOptions = false, description = "Tells all that a training has noted, and its evaluations.")
final class TrainLogsCommand extends StoreCommand {

    @Parameters(index = "0", paramLabel = "TRAINING", description = "The training.")
    private String training = "";

    @Override
    int run(Store store) throws StoreException {
        new TrainingPrinter(store, out(), json()).printLogs(training);
        return ExitCode.OK;
    }
}

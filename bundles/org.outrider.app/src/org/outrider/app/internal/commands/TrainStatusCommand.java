/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import org.outrider.app.ExitCode;
import org.outrider.store.Store;
import org.outrider.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command {@code train status}. */
@Command(name = "status", sortOptions = false, description = "Tells how far a training has come.")
final class TrainStatusCommand extends StoreCommand {

    @Parameters(index = "0", paramLabel = "TRAINING", description = "The training.")
    private String training = "";

    @Override
    int run(Store store) throws StoreException {
        new TrainingPrinter(store, out(), json()).printStatus(training);
        return ExitCode.OK;
    }
}

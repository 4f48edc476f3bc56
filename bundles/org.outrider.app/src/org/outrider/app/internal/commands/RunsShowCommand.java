/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import org.outrider.app.ExitCode;
import org.outrider.report.text.TextTable;
import org.outrider.store.RunKind;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoredArtifact;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command {@code runs show}. */
@Command(name = "show", sortOptions = false, description = "Shows a run: its state, its numbers and its files.")
final class RunsShowCommand extends StoreCommand {

    @Parameters(index = "0", paramLabel = "RUN", description = "The run.")
    private String run = "";

    @Override
    int run(Store store) throws StoreException {
        if (store.runs().get(run).submission().kind() == RunKind.TRAINING) {
            new TrainingPrinter(store, out(), json()).printStatus(run);
        } else {
            RunPrinter printer = new RunPrinter(store, out(), json());
            if (!json()) {
                printer.printStatus(run);
                out().println();
            }
            printer.printResults(run, false);
        }
        if (!json()) {
            out().println();
            printFiles(store);
        }
        return ExitCode.OK;
    }

    private void printFiles(Store store) throws StoreException {
        TextTable files = new TextTable("file", "kind", "episode", "bytes");
        for (StoredArtifact file : store.episodes().artifacts(run)) {
            Integer episode = file.episode();
            files.add(file.file(), file.kind(), episode == null ? "" : episode, file.sizeBytes());
        }
        files.print(out());
    }
}

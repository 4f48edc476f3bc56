/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.app.ExitCode;
import org.outrider.report.TrainingJson;
import org.outrider.run.EngineChoice;
import org.outrider.run.PlaytestException;
import org.outrider.run.queue.TrainingQueue;
import org.outrider.store.Store;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command {@code train stop}. */
@Command(name = "stop", sortOptions = false,
        description = "Stops a training, or all of them. Its worker keeps it, so that it can be resumed.")
final class TrainStopCommand extends StoreCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "TRAINING", description = "The training. Default: all.")
    private @Nullable String training;

    private final EngineChoice engines;

    /** The command on this system. */
    TrainStopCommand() {
        this(EngineChoice.installed());
    }

    TrainStopCommand(EngineChoice engines) {
        this.engines = engines;
    }

    @Override
    int run(Store store) throws PlaytestException, IOException {
        List<String> stopped = new TrainingQueue(store, engines.classic()).stop(training);
        if (json()) {
            out().print(TrainingJson.stopped(stopped));
        } else {
            stopped.forEach(id -> out().println("stopped " + id));
            if (stopped.isEmpty()) {
                out().println("nothing was running");
            }
        }
        return ExitCode.OK;
    }
}

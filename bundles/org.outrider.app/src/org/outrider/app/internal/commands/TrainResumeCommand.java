/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.time.Duration;

import org.outrider.app.ExitCode;
import org.outrider.report.TrainingJson;
import org.outrider.run.EngineChoice;
import org.outrider.run.PlaytestException;
import org.outrider.run.queue.TrainingQueue;
import org.outrider.store.Store;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code train resume}. */
@Command(name = "resume", sortOptions = false,
        description = "Puts a training that was stopped, has failed or is to go on for longer into the queue again. It"
                + " goes on as if it had never stopped.")
final class TrainResumeCommand extends StoreCommand {

    @Parameters(index = "0", paramLabel = "TRAINING", description = "The training.")
    private String training = "";

    @Option(names = "--steps", paramLabel = "N",
            description = "Steps of the agent after which it is over. Default: as it was.")
    private int steps;

    @Option(names = "--time-limit", paramLabel = "HOURS", defaultValue = "168",
            description = "Time after which the training has failed if it is not over. Default: ${DEFAULT-VALUE}.")
    private long hours;

    private final EngineChoice engines;

    /** The command on this system. */
    TrainResumeCommand() {
        this(EngineChoice.installed());
    }

    TrainResumeCommand(EngineChoice engines) {
        this.engines = engines;
    }

    @Override
    int run(Store store) throws PlaytestException, IOException {
        new TrainingQueue(store, engines.classic()).resume(training, steps, Duration.ofHours(hours));
        out().print(json() ? TrainingJson.started(store.runs().get(training)) : training + "\n");
        return ExitCode.OK;
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.time.Duration;

import org.outrider.app.ExitCode;
import org.outrider.learn.TrainingSettings;
import org.outrider.report.TrainingJson;
import org.outrider.run.EngineChoice;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.run.queue.TrainingQueue;
import org.outrider.store.Store;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code train start}: puts a training into the queue. */
@Command(name = "start", sortOptions = false,
        description = "Puts a training into the queue and prints its id. A worker does it: 'outrider worker'.")
final class TrainStartCommand extends StoreCommand {

    @Mixin
    private TrainOptions options = new TrainOptions();

    @Mixin
    private EngineOption engine = new EngineOption();

    @Option(names = "--time-limit", paramLabel = "HOURS", defaultValue = "168",
            description = "Time after which the training has failed if it is not over. Default: ${DEFAULT-VALUE}.")
    private long hours;

    private final EngineChoice engines;
    private final IwadLocator locator;

    /** The command on this system. */
    TrainStartCommand() {
        this(EngineChoice.installed(), IwadLocator.ofSystem());
    }

    TrainStartCommand(EngineChoice engines, IwadLocator locator) {
        this.engines = engines;
        this.locator = locator;
    }

    @Override
    boolean writes() {
        return true;
    }

    @Override
    int run(Store store) throws PlaytestException, IOException {
        try {
            TrainingSettings settings = options.settings(locator);
            String id = new TrainingQueue(store, TrainOptions.engine(engine, engines, settings.task())).submit(settings,
                    Duration.ofHours(hours));
            out().print(json() ? TrainingJson.started(store.runs().get(id)) : id + "\n");
            return ExitCode.OK;
        } catch (IllegalArgumentException e) {
            throw usageError(String.valueOf(e.getMessage()));
        }
    }
}

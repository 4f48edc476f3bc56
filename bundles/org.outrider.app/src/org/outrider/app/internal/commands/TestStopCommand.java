/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.app.ExitCode;
import org.outrider.report.StoreJson;
import org.outrider.run.EngineChoice;
import org.outrider.run.PlaytestException;
import org.outrider.run.queue.RunQueue;
import org.outrider.store.Store;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command {@code test stop}. */
@Command(name = "stop", sortOptions = false,
        description = "Stops a test run, or all of them. Episodes that are over are kept.")
final class TestStopCommand extends StoreCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "RUN", description = "The run. Default: all.")
    private @Nullable String run;

    private final EngineChoice engines;

    /** The command on this system. */
    TestStopCommand() {
        this(EngineChoice.installed());
    }

    TestStopCommand(EngineChoice engines) {
        this.engines = engines;
    }

    @Override
    int run(Store store) throws PlaytestException, IOException {
        List<String> stopped = new RunQueue(store, engines.classic()).stop(run);
        if (json()) {
            out().print(StoreJson.testsStopped(stopped));
        } else {
            stopped.forEach(id -> out().println("stopped " + id));
            if (stopped.isEmpty()) {
                out().println("nothing was running");
            }
        }
        return ExitCode.OK;
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.app.ExitCode;
import org.outrider.report.EpisodeCsv;
import org.outrider.report.PlaytestReport;
import org.outrider.report.ReportFiles;
import org.outrider.run.EngineChoice;
import org.outrider.run.PlaytestException;
import org.outrider.run.PlaytestResult;
import org.outrider.run.queue.RunResults;
import org.outrider.run.queue.StoredPlaytests;
import org.outrider.store.RunKind;
import org.outrider.store.Store;
import org.outrider.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code runs export}. */
@Command(name = "export", sortOptions = false,
        description = "Writes test runs for other programs: their episodes as a table (--csv), the results with all"
                + " events (--json), or the report with its demos (--html).")
final class RunsExportCommand extends StoreCommand {

    @Parameters(arity = "1..*", paramLabel = "RUN", description = "The runs.")
    private List<String> runs = List.of();

    @Option(names = "--csv", description = "A line for each episode, to the console.")
    private boolean csv;

    @Option(names = "--html", paramLabel = "DIR",
            description = "The report of the run, into this folder; of several runs, into folders in it.")
    private @Nullable Path html;

    private final EngineChoice engines;

    /** The command on this system. */
    RunsExportCommand() {
        this(EngineChoice.installed());
    }

    RunsExportCommand(EngineChoice engines) {
        this.engines = engines;
    }

    @Override
    int run(Store store) throws PlaytestException, IOException {
        Path folder = html;
        if ((csv ? 1 : 0) + (json() ? 1 : 0) + (folder == null ? 0 : 1) != 1) {
            throw usageError("one of --csv, --json and --html is needed");
        }
        for (String run : runs) {
            if (store.runs().get(run).submission().kind() != RunKind.TEST) {
                throw new StoreException("run " + run + " is no test run");
            }
        }
        if (folder != null) {
            writeReports(store, folder);
        } else if (csv) {
            List<RunResults> results = new ArrayList<>();
            for (String run : runs) {
                results.add(RunResults.of(store, run));
            }
            out().print(EpisodeCsv.of(results));
        } else {
            for (String run : runs) {
                new RunPrinter(store, out(), true).printResults(run, true);
            }
        }
        return ExitCode.OK;
    }

    private void writeReports(Store store, Path folder) throws PlaytestException, IOException {
        StoredPlaytests playtests = new StoredPlaytests(store, engines.classic());
        PlaytestReport report = new PlaytestReport();
        for (String run : runs) {
            PlaytestResult result = playtests.load(run);
            Path target = runs.size() == 1 ? folder : folder.resolve(run);
            report.write(result, target);
            out().println("report: " + target.resolve(ReportFiles.HTML));
        }
    }
}

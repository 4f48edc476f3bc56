/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Comparison;
import org.outrider.analysis.Difficulty;
import org.outrider.analysis.DynamicDifficulty;
import org.outrider.analysis.EpisodeMetrics;
import org.outrider.analysis.Finding;
import org.outrider.analysis.StaticDifficulty;
import org.outrider.app.ExitCode;
import org.outrider.engine.MapRules;
import org.outrider.report.RunComparison;
import org.outrider.report.StoreJson;
import org.outrider.report.text.TextTable;
import org.outrider.run.EngineChoice;
import org.outrider.run.PlaytestException;
import org.outrider.run.queue.RunResults;
import org.outrider.store.RunKind;
import org.outrider.store.RunOverview;
import org.outrider.store.RunQuery;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoredFinding;
import org.outrider.store.StoredMap;
import org.outrider.store.StoredRun;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.map.MapData;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command {@code runs compare}: two runs, two maps, or two versions of a map. */
@Command(name = "compare", sortOptions = false,
        description = "Compares two runs, or all test runs on two WADs of the library, such as two versions of one.")
final class RunsCompareCommand extends StoreCommand {

    @Parameters(index = "0", paramLabel = "FIRST", description = "A run, or a WAD of the library.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "SECOND", description = "Likewise.")
    private String second = "";

    private final EngineChoice engines;

    /** The command on this system. */
    RunsCompareCommand() {
        this(EngineChoice.installed());
    }

    RunsCompareCommand(EngineChoice engines) {
        this.engines = engines;
    }

    @Override
    int run(Store store) throws PlaytestException, WadFormatException, IOException {
        MapRules rules = engines.classic().mapRules();
        Side a = side(store, first, rules);
        Side b = side(store, second, rules);
        RunComparison comparison = new RunComparison(a.summary(), b.summary(),
                Comparison.of(a.episodes, a.findings, b.episodes, b.findings));
        if (json()) {
            out().print(StoreJson.comparison(comparison));
        } else {
            print(comparison);
        }
        return ExitCode.OK;
    }

    /** One of the two. */
    private record Side(String name, List<EpisodeMetrics> episodes, List<Finding> findings,
            @Nullable Difficulty looks) {

        RunComparison.Side summary() {
            return new RunComparison.Side(name, episodes.size(), looks, DynamicDifficulty.of(episodes));
        }
    }

    private static Side side(Store store, String name, MapRules rules) throws WadFormatException, IOException {
        Optional<StoredMap> map = store.maps().find(name);
        List<String> runs = new ArrayList<>();
        if (map.isPresent()) {
            for (RunOverview run : store.runs().list(
                    RunQuery.newest(Integer.MAX_VALUE).withKind(RunKind.TEST).withMap(map.get().id()))) {
                runs.add(run.run().id());
            }
            if (runs.isEmpty()) {
                throw new StoreException("no run has been played on map " + name);
            }
        } else {
            runs.add(name);
        }
        List<EpisodeMetrics> episodes = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (String run : runs) {
            RunResults results = RunResults.of(store, run);
            episodes.addAll(results.metrics());
            results.findings().stream().map(StoredFinding::finding).forEach(findings::add);
        }
        return new Side(name, episodes, findings, looks(store, store.runs().get(runs.getFirst()), rules));
    }

    private static Difficulty looks(Store store, StoredRun run, MapRules rules)
            throws WadFormatException, IOException {
        List<Path> wads = new ArrayList<>();
        for (long id : run.submission().wads()) {
            wads.add(store.maps().get(id).file());
        }
        try (WadStack stack = WadStack.open(wads)) {
            return StaticDifficulty.of(MapData.loadShape(stack, run.submission().level()), rules,
                    run.submission().skill());
        }
    }

    private void print(RunComparison comparison) {
        TextTable table = new TextTable("", first, second, "difference", "p");
        table.add("episodes", comparison.first().episodes(), comparison.second().episodes(), "", "");
        Difficulty a = comparison.first().looks();
        Difficulty b = comparison.second().looks();
        if (a != null && b != null) {
            addDifficulty(table, "difficulty by its looks", a, b);
        }
        addDifficulty(table, "difficulty in play", comparison.first().plays(), comparison.second().plays());
        for (Comparison.Row row : comparison.comparison().metrics()) {
            Double p = row.p();
            table.add(row.metric().label(), number(row.first().mean()), number(row.second().mean()),
                    number(row.difference()), p == null ? "" : String.format(Locale.ROOT, "%.3f", p));
        }
        table.print(out());
        comparison.comparison().appeared().forEach(finding -> out().println("appeared  " + finding.title()));
        comparison.comparison().vanished().forEach(finding -> out().println("vanished  " + finding.title()));
    }

    private static void addDifficulty(TextTable table, String label, Difficulty a, Difficulty b) {
        table.add(label, score(a), score(b), number(b.score() - a.score()), "");
    }

    private static String score(Difficulty difficulty) {
        return String.format(Locale.ROOT, "%.0f \u00b1 %.0f", difficulty.score(), difficulty.uncertainty());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Rule;
import org.outrider.analysis.RunDetector;
import org.outrider.app.ExitCode;
import org.outrider.check.Checks;
import org.outrider.engine.EngineFeature;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.report.FindingsReport;
import org.outrider.report.JUnitReport;
import org.outrider.report.MapFindings;
import org.outrider.report.PlaytestReport;
import org.outrider.run.EngineChoice;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.run.PlaytestRequest;
import org.outrider.run.PlaytestResult;
import org.outrider.run.PlaytestRunner;
import org.outrider.run.RunStatus;
import org.outrider.run.live.LiveFeed;
import org.outrider.run.queue.RunArchive;
import org.outrider.store.Store;
import org.outrider.video.VideoWriter;
import org.outrider.wad.WadFormatException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code playtest}: an agent plays maps, and a report says what it saw. */
@Command(name = "playtest", sortOptions = false,
        description = "Lets an agent play a map and reports what it saw: a table here, and in the output folder a page"
                + " (report.html), a document (result.json) and a demo of every episode (episode_N.lmp).",
        footerHeading = "%nExamples:%n",
        footer = {
            "  outrider playtest freedoom2.wad --map MAP01 --episodes 5 --seed 1",
            "  outrider playtest mymap.wad --no-monsters --fail-on exit-not-reached --junit playtest.xml",
            "  outrider playtest mymap.wad --map all --skill 4 --jobs 4 --out report",
            "  outrider playtest sample --episodes 1 --video",
            "  outrider playtest --config basic.cfg --engine auto --agent random",
            "  outrider playtest doom2.wad --file mymap.wad --file textures.wad --json",
            "",
            "The same seed gives the same result, whatever the number of jobs.",
            "Exit codes: 0 ok, 1 see --fail-on, 2 usage, 3 unusable input, 4 internal error, 130 stopped."})
public final class PlaytestCommand extends WadCommand {

    @Mixin
    private PlaytestOptions options = new PlaytestOptions();

    @Mixin
    private EngineOption engine = new EngineOption();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(names = "--jobs", paramLabel = "N",
            description = "How many episodes to play at the same time. Default: one for each processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--out", paramLabel = "DIR",
            description = "The folder for the report. Default: a folder in outrider-report named after WAD and map.")
    private @Nullable Path folder;

    @Option(names = "--video",
            description = "Make a video of each episode, too: episode_N.mp4 in the report's folder.")
    private boolean video;

    @Option(names = "--json", description = "Print the document in place of the table.")
    private boolean json;

    @Option(names = "--fail-on", split = ",", paramLabel = "WHAT", defaultValue = "none",
            completionCandidates = FailOnWords.class,
            description = "End with exit code 1 on any of these: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private List<String> failOn = List.of();

    @Option(names = "--junit", paramLabel = "FILE",
            description = "Write JUnit XML, too: a case for each episode and each rule, which fail as --fail-on says.")
    private @Nullable Path junit;

    @Option(names = "--sarif", paramLabel = "FILE", description = "Write the findings as SARIF 2.1.0, too.")
    private @Nullable Path sarif;

    @Option(names = "--markdown", paramLabel = "FILE", description = "Write the findings as Markdown, too.")
    private @Nullable Path markdown;

    @Option(names = "--no-checks",
            description = "Tell only what was seen in play, not what the checks say of the map without playing.")
    private boolean unchecked;

    private final EngineChoice engines;
    private final IwadLocator locator;
    private final Console console;

    /** The command with the installed engines on this system. */
    public PlaytestCommand() {
        this(EngineChoice.installed(), IwadLocator.ofSystem(), Console.ofSystem());
    }

    PlaytestCommand(EngineChoice engines, IwadLocator locator, Console console) {
        this.engines = engines;
        this.locator = locator;
        this.console = console;
    }

    @Override
    int run() throws PlaytestException, GameException, WadFormatException, IOException {
        FailOn limits = limits();
        List<PlaytestRequest> requests = requests();
        GameEngine chosen = engine.choose(engines, requests.getFirst().wads(),
                requests.stream().map(PlaytestRequest::map).toList());
        if (video) {
            VideoWriter.requireEncoder();
            EngineChoice.require(chosen, EngineFeature.CLASSIC_DEMOS, "videos are made of them");
        }
        Targets.requireFolder(folder(requests));
        Targets.requireFiles(junit, sarif, markdown);
        PlaytestRunner runner = new PlaytestRunner(chosen, InstalledAgents.all(), Clock.systemUTC(),
                new LiveFeed());
        List<PlaytestResult> results = new PlaytestSession(runner, requests, folder(requests),
                unchecked ? null : new PlaytestChecks(Checks.installed()), console.isTerminal(), json ? null : out(),
                err()).play();
        keep(results);
        Path cases = junit;
        if (cases != null) {
            new JUnitReport(limits::isTrippedBy, limits::isTrippedBy).write(results, cases);
        }
        FindingsReport findings = findings(results);
        write(sarif, findings.toSarif(ToolVersion.of(PlaytestCommand.class)));
        write(markdown, findings.toMarkdown());
        int exitCode = exitCode(results, limits);
        if (video && exitCode != ExitCode.INTERRUPTED) {
            new EpisodeVideos(folder(requests), json ? err() : out()).make(results);
        }
        if (json) {
            out().print(requests.size() == 1 ? PlaytestReport.json(results.getFirst()) : PlaytestReport.json(results));
        }
        return exitCode;
    }

    /** What was found on all maps, for other programs. */
    private FindingsReport findings(List<PlaytestResult> results) {
        List<Rule> rules = new ArrayList<>(RunDetector.all().stream().map(RunDetector::rule).toList());
        if (!unchecked) {
            rules.addAll(Checks.installed().rules());
        }
        return new FindingsReport(Path.of(options.file()).getFileName().toString(), rules, results.stream()
                .map(result -> new MapFindings(result.facts().map().name(), List.of(), result.findings(), Path.of("")))
                .toList(), Set.of());
    }

    private static void write(@Nullable Path file, String text) throws IOException {
        if (file != null) {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
    }

    private List<PlaytestRequest> requests() throws PlaytestException {
        try {
            options.checkAgent();
            return options.requests(options.files(options.file(), locator), jobs);
        } catch (IllegalArgumentException e) {
            throw usageError(String.valueOf(e.getMessage()));
        }
    }

    /** Keeps the runs in the database, where the user has named one. */
    private void keep(List<PlaytestResult> results) throws IOException {
        if (database.isConfigured()) {
            try (Store store = database.open()) {
                RunArchive archive = new RunArchive(store);
                for (PlaytestResult result : results) {
                    archive.keep(result);
                }
            }
        }
    }

    private FailOn limits() {
        try {
            return FailOn.of(failOn);
        } catch (IllegalArgumentException e) {
            throw usageError("Invalid value for option '--fail-on': " + e.getMessage());
        }
    }

    /** The folder that was asked for, or one named after the WAD and, if it is a single one, the map. */
    private Path folder(List<PlaytestRequest> requests) {
        Path chosen = folder;
        if (chosen != null) {
            return chosen;
        }
        String name = Path.of(options.file()).getFileName().toString().replaceFirst("(?i)\\.(wad|cfg)$", "");
        return Path.of("outrider-report", requests.size() == 1 ? name + "-" + requests.getFirst().map() : name);
    }

    private static int exitCode(List<PlaytestResult> results, FailOn limits) {
        if (results.stream().anyMatch(result -> result.status() == RunStatus.STOPPED)) {
            return ExitCode.INTERRUPTED;
        }
        if (results.stream().anyMatch(result -> result.status() == RunStatus.FAILED)) {
            return ExitCode.INTERNAL;
        }
        return results.stream().anyMatch(limits::isTrippedBy) ? ExitCode.FINDINGS : ExitCode.OK;
    }

    /** The words of --fail-on, for the help. */
    static final class FailOnWords implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return FailOn.words().iterator();
        }
    }
}

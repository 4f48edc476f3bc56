/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.agent.AgentFactory;
import org.outrider.agent.Agents;
import org.outrider.app.ExitCode;
import org.outrider.engine.DemoFormat;
import org.outrider.report.PlaytestReport;
import org.outrider.run.GameFiles;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.run.PlaytestRequest;
import org.outrider.run.PlaytestResult;
import org.outrider.run.PlaytestRunner;
import org.outrider.run.RunStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code playtest}: an agent plays maps, and a report says what it saw. */
@Command(name = "playtest", sortOptions = false,
        description = "Lets an agent play a map and reports what it saw: a table here, and in the output folder a page"
                + " (report.html), a document (result.json) and a demo of every episode (episode_N.lmp).",
        footerHeading = "%nExamples:%n",
        footer = {
            "  outrider playtest freedoom2.wad --map MAP01 --episodes 5 --seed 1",
            "  outrider playtest mymap.wad --no-monsters --fail-on exit-not-reached",
            "  outrider playtest mymap.wad --map all --skill 4 --jobs 4 --out report",
            "  outrider playtest doom2.wad --file mymap.wad --file textures.wad --json",
            "",
            "The same seed gives the same result, whatever the number of jobs.",
            "Exit codes: 0 ok, 1 see --fail-on, 2 usage, 3 unusable input, 4 internal error, 130 stopped."})
public final class PlaytestCommand extends WadCommand {

    @Parameters(index = "0", paramLabel = "FILE",
            description = "The WAD to play: a path, or the name of an IWAD such as freedoom2.wad.")
    private String file = "";

    @Option(names = "--map", split = ",", paramLabel = "MAP",
            description = "The maps to play, such as MAP01 or E1M1,E1M2, or 'all'. Default: the first of the WAD.")
    private List<String> maps = List.of();

    @Option(names = "--iwad", paramLabel = "IWAD",
            description = "The game that the WAD belongs to: a path, or a name such as doom2.wad. Default: the first"
                    + " that fits, of those in DOOMWADDIR, DOOMWADPATH and the system's usual folders.")
    private @Nullable String iwad;

    @Option(names = "--file", paramLabel = "PWAD", description = "A WAD to lay on top. May be given several times.")
    private List<Path> further = List.of();

    @Option(names = "--skill", paramLabel = "1-5", defaultValue = "3", description = "Default: ${DEFAULT-VALUE}.")
    private int skill;

    @Option(names = "--no-monsters", description = "Leave the monsters out.")
    private boolean noMonsters;

    @Option(names = "--episodes", paramLabel = "N", defaultValue = "5",
            description = "How often to play each map. Default: ${DEFAULT-VALUE}.")
    private int episodes;

    @Option(names = "--episode-time", paramLabel = "SECONDS", defaultValue = "600",
            description = "Time of the game after which an episode ends. Default: ${DEFAULT-VALUE}.")
    private int episodeTime;

    @Option(names = "--agent", paramLabel = "NAME", defaultValue = "explorer", completionCandidates = AgentNames.class,
            description = "Who plays: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private String agent = "";

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1",
            description = "The source of all chance. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--jobs", paramLabel = "N",
            description = "How many episodes to play at the same time. Default: one for each processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--demo-format", paramLabel = "FORMAT", defaultValue = "LONG_TICS",
            description = "LONG_TICS plays in any modern source port, VANILLA also in the original program; the player"
                    + " then turns as coarsely. Default: ${DEFAULT-VALUE}.")
    private DemoFormat demoFormat = DemoFormat.LONG_TICS;

    @Option(names = "--out", paramLabel = "DIR",
            description = "The folder for the report. Default: a folder in outrider-report named after WAD and map.")
    private @Nullable Path folder;

    @Option(names = "--json", description = "Print the document in place of the table.")
    private boolean json;

    @Option(names = "--fail-on", split = ",", paramLabel = "WHAT", defaultValue = "none",
            completionCandidates = FailOnWords.class,
            description = "End with exit code 1 on any of these: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private List<String> failOn = List.of();

    private final InstalledEngine engine;
    private final IwadLocator locator;
    private final Console console;

    /** The command with the installed engine on this system. */
    public PlaytestCommand() {
        this(InstalledEngine.CLASSIC, IwadLocator.ofSystem(), Console.ofSystem());
    }

    PlaytestCommand(InstalledEngine engine, IwadLocator locator, Console console) {
        this.engine = engine;
        this.locator = locator;
        this.console = console;
    }

    @Override
    int run() throws PlaytestException, IOException {
        FailOn limits = limits();
        checkAgent();
        List<PlaytestRequest> requests = requests(GameFiles.resolve(file, iwad, further, locator));
        List<PlaytestResult> results = new PlaytestSession(new PlaytestRunner(engine.get()), requests, folder(requests),
                console.isTerminal(), json ? null : out(), err()).play();
        if (json) {
            out().print(requests.size() == 1 ? PlaytestReport.json(results.getFirst()) : PlaytestReport.json(results));
        }
        return exitCode(results, limits);
    }

    private FailOn limits() {
        try {
            return FailOn.of(failOn);
        } catch (IllegalArgumentException e) {
            throw usageError("Invalid value for option '--fail-on': " + e.getMessage());
        }
    }

    private void checkAgent() {
        Agents agents = Agents.builtIn();
        if (agents.find(agent).isEmpty()) {
            throw usageError("Invalid value for option '--agent': '" + agent + "' is none of "
                    + String.join(", ", agents.all().stream().map(AgentFactory::id).toList()));
        }
    }

    private List<PlaytestRequest> requests(GameFiles files) throws PlaytestException {
        try {
            List<PlaytestRequest> requests = new ArrayList<>();
            for (String map : files.choose(maps)) {
                requests.add(new PlaytestRequest(files.wads(), map, skill, !noMonsters, episodes, episodeTime, agent,
                        seed, jobs, demoFormat));
            }
            return requests;
        } catch (IllegalArgumentException e) {
            throw usageError(String.valueOf(e.getMessage()));
        }
    }

    /** The folder that was asked for, or one named after the WAD and, if it is a single one, the map. */
    private Path folder(List<PlaytestRequest> requests) {
        Path chosen = folder;
        if (chosen != null) {
            return chosen;
        }
        String name = Path.of(file).getFileName().toString().replaceFirst("(?i)\\.wad$", "");
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

    /** The names of the agents, for the help. */
    static final class AgentNames implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Agents.builtIn().all().stream().map(AgentFactory::id).iterator();
        }
    }

    /** The words of --fail-on, for the help. */
    static final class FailOnWords implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return FailOn.words().iterator();
        }
    }
}

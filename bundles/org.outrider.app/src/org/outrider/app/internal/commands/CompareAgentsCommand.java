/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.app.ExitCode;
import org.outrider.app.internal.compare.AgentComparison;
import org.outrider.app.internal.compare.AgentComparison.Cell;
import org.outrider.app.internal.compare.AgentResults;
import org.outrider.engine.GameException;
import org.outrider.learn.Checkpoint;
import org.outrider.learn.TaskSettings;
import org.outrider.learn.Trial;
import org.outrider.pretrained.Pretrained;
import org.outrider.report.text.TextTable;
import org.outrider.run.EngineChoice;
import org.outrider.run.GameFiles;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.run.PlaytestListener;
import org.outrider.run.PlaytestRequest;
import org.outrider.run.PlaytestRunner;
import org.outrider.run.live.LiveFeed;
import org.outrider.scenario.Course;
import org.outrider.scenario.EpisodeSummary;
import org.outrider.torch.TorchException;
import org.outrider.wad.WadFormatException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code compare-agents}: several agents play the same, side by side. */
@Command(name = "compare-agents", sortOptions = false,
        description = "Has agents play the same scenario or map and tells how they did: means with the half width of"
                + " their 95 %% confidence intervals, and how likely a difference to the first agent comes by chance"
                + " alone (p, Mann-Whitney).",
        footerHeading = "%nExamples:%n",
        footer = {
            "  outrider compare-agents --scenario defend_the_center random runs/center/best.checkpoint",
            "  outrider compare-agents --wad freedoom2.wad --map MAP01 random explorer scout.checkpoint",
            "  outrider compare-agents --config basic.cfg --engine auto random runs/basic/best.checkpoint"})
public final class CompareAgentsCommand extends WadCommand {

    private static final String RANDOM = "random";

    @Parameters(arity = "1..*", paramLabel = "AGENT",
            description = "random, the name of a pretrained agent such as defend_the_center, a checkpoint of a trained"
                    + " agent, or on a map any agent of playtest.")
    private List<String> agents = List.of();

    @Option(names = "--scenario", paramLabel = "NAME", description = "The scenario to play.")
    private @Nullable String scenario;

    @Option(names = "--config", paramLabel = "FILE",
            description = "A configuration file of ViZDoom to play, such as basic.cfg, in place of a scenario.")
    private @Nullable Path config;

    @Option(names = "--wad", paramLabel = "FILE", description = "The WAD to play, in place of a scenario.")
    private @Nullable String wad;

    @Option(names = "--map", paramLabel = "MAP", description = "The map to play. Default: the first of the WAD.")
    private @Nullable String map;

    @Option(names = "--iwad", paramLabel = "IWAD", description = "The game that the WAD belongs to.")
    private @Nullable String iwad;

    @Option(names = "--skill", paramLabel = "1-5", defaultValue = "3",
            description = "Of a map. Default: ${DEFAULT-VALUE}.")
    private int skill;

    @Option(names = "--episode-time", paramLabel = "SECONDS", defaultValue = "120",
            description = "Of a map: time of the game after which an episode ends. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(names = "--episodes", paramLabel = "N", defaultValue = "100",
            description = "Episodes of each agent. Default: ${DEFAULT-VALUE}.")
    private int episodes;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1",
            description = "The source of all chance. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--threads", paramLabel = "N",
            description = "How many episodes to play at the same time. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private EngineOption engine = new EngineOption();

    @Option(names = "--json", description = "Print JSON in place of the table.")
    private boolean json;

    private final EngineChoice engines;
    private final IwadLocator locator;

    /** The command with the installed engines on this system. */
    public CompareAgentsCommand() {
        this(EngineChoice.installed(), IwadLocator.ofSystem());
    }

    CompareAgentsCommand(EngineChoice engines, IwadLocator locator) {
        this.engines = engines;
        this.locator = locator;
    }

    @Override
    int run() throws PlaytestException, WadFormatException, GameException, IOException, InterruptedException {
        String chosen = scenario;
        Path configuration = config;
        String file = wad;
        if ((chosen == null ? 0 : 1) + (configuration == null ? 0 : 1) + (file == null ? 0 : 1) != 1) {
            throw usageError("name one of --scenario, --config and --wad");
        }
        if (episodes < 1 || threads < 1) {
            throw usageError("--episodes and --threads are at least 1");
        }
        checkAgents(file == null);
        AgentComparison comparison = chosen != null ? onScenario("scenario " + chosen, TaskSettings.ofScenario(chosen))
                : configuration != null ? onConfig(ConfigFile.read(configuration)) : onMap(String.valueOf(file));
        if (json) {
            out().println(Json.of(comparison));
        } else {
            print(comparison);
        }
        return ExitCode.OK;
    }

    private AgentComparison onConfig(ConfigFile file)
            throws PlaytestException, WadFormatException, GameException, IOException {
        return onScenario("configuration " + file.path().getFileName(), file.task(iwad, List.of(), locator));
    }

    private AgentComparison onScenario(String name, TaskSettings task)
            throws PlaytestException, WadFormatException, GameException, IOException {
        List<Course> courses;
        try {
            courses = task.open();
        } catch (IllegalArgumentException e) {
            throw usageError(String.valueOf(e.getMessage()));
        }
        List<AgentResults> results = new ArrayList<>();
        try (Course course = courses.getFirst()) {
            Trial trial = new Trial(TrainOptions.engine(engine, engines, task), course, episodes, seed, threads);
            for (String agent : agents) {
                err().println(agent + " plays " + episodes + " episodes of " + name);
                err().flush();
                results.add(AgentResults.ofScenario(agent, play(trial, agent)));
            }
        }
        return AgentComparison.of(name, results);
    }

    /** All that can be wrong with the last agent is told before the first one plays. */
    private void checkAgents(boolean trainedOnly) throws PlaytestException, IOException {
        for (String agent : agents) {
            if (!trainedOnly) {
                requireListed(agent);
            } else if (!agent.equals(RANDOM)) {
                checkpoint(agent);
            }
        }
    }

    private void requireListed(String agent) throws PlaytestException {
        try {
            InstalledAgents.require(agent);
        } catch (IllegalArgumentException e) {
            throw usageError(String.valueOf(e.getMessage()));
        }
    }

    private static Checkpoint checkpoint(String agent) throws IOException {
        return Pretrained.has(agent) ? PretrainedAgents.read(agent) : Checkpoint.read(Path.of(agent));
    }

    private static List<EpisodeSummary> play(Trial trial, String agent)
            throws PlaytestException, GameException, IOException {
        try {
            return agent.equals(RANDOM) ? trial.playByChance() : trial.play(checkpoint(agent));
        } catch (TorchException e) {
            throw new PlaytestException(String.valueOf(e.getMessage()), e);
        }
    }

    private AgentComparison onMap(String file) throws PlaytestException, InterruptedException {
        GameFiles files = GameFiles.resolve(file, iwad, List.of(), locator);
        String name = map;
        String played = files.choose(name == null ? List.of() : List.of(name)).getFirst();
        PlaytestRunner runner = new PlaytestRunner(engine.choose(engines, files.wads(), List.of(played)),
                InstalledAgents.all(), Clock.systemUTC(), new LiveFeed());
        List<AgentResults> results = new ArrayList<>();
        for (String agent : agents) {
            err().println(agent + " plays " + episodes + " episodes of " + played);
            err().flush();
            PlaytestRequest request = PlaytestRequest.of(files.wads(), played).agent(agent).skill(skill)
                    .episodes(episodes).episodeSeconds(seconds).seed(seed).jobs(threads).build();
            results.add(AgentResults.ofPlaytest(runner.start(request, PlaytestListener.NONE).await()));
        }
        return AgentComparison.of("map " + played + ", skill " + skill, results);
    }

    private void print(AgentComparison comparison) {
        out().println(comparison.task() + ", " + comparison.agents().getFirst().episodes() + " episodes each");
        out().println();
        List<String> headings = new ArrayList<>(List.of("agent"));
        for (String number : comparison.agents().getFirst().numbers().keySet()) {
            headings.add(number.replace('_', ' '));
            headings.add("p");
        }
        TextTable table = new TextTable(headings.toArray(String[]::new));
        for (AgentComparison.Row row : comparison.agents()) {
            List<Object> cells = new ArrayList<>(List.of(row.agent()));
            for (Map.Entry<String, Cell> entry : row.numbers().entrySet()) {
                Cell cell = entry.getValue();
                Double p = cell.p();
                cells.add(String.format(Locale.ROOT, "%.2f \u00b1 %.2f", cell.mean(), cell.interval()));
                cells.add(p == null ? "" : String.format(Locale.ROOT, "%.3f", p));
            }
            table.add(cells.toArray());
        }
        table.print(out());
    }
}

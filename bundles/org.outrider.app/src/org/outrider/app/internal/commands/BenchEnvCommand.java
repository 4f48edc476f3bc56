/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.outrider.app.ExitCode;
import org.outrider.app.internal.bench.EnvCase;
import org.outrider.app.internal.bench.EnvCases;
import org.outrider.app.internal.bench.EnvComparison;
import org.outrider.app.internal.bench.EnvTimer;
import org.outrider.app.internal.bench.Machine;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.report.text.TextTable;
import org.outrider.run.EngineChoice;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code bench env}: measures how fast an agent can play and look. */
@Command(name = "env", sortOptions = false,
        description = "Measures how many steps a second an agent can take, and what it costs to begin an episode,"
                + " beside figures of ViZDoom.",
        footerHeading = "%n",
        footer = {"One game on one core, as ViZDoom was measured: taskset -c 0 outrider bench env",
            "Both engines here: outrider bench env --engine classic,vizdoom",
            "The ratio is that of a second of the processor's time, in which other programs do not count.",
            "ViZDoom's figures are of another machine: do not take digits too seriously."})
public final class BenchEnvCommand extends WadCommand {

    private static final String LARGE_WAD = "freedoom2.wad";
    private static final String RESET_CASE = "e";
    private static final List<String> CASES = List.of("a", "b", "c", "d1", "d4", RESET_CASE);

    @Option(names = "--seconds", paramLabel = "S", defaultValue = "3",
            description = "Time of the processor to measure each figure for, after as long a warm-up. Default:"
                    + " ${DEFAULT-VALUE}.")
    private double seconds;

    @Option(names = "--games", paramLabel = "N", defaultValue = "4",
            description = "How many games to play for each core, where there are several. Default: ${DEFAULT-VALUE}.")
    private int gamesPerCore;

    @Option(names = "--engine", split = ",", paramLabel = "NAME", defaultValue = EngineChoice.CLASSIC,
            description = "What runs the games; several are measured one right after the other, and the first is"
                    + " compared with the others. Default: ${DEFAULT-VALUE}.")
    private List<String> names = List.of();

    @Option(names = "--case", split = ",", paramLabel = "ID", description = "Measure these only: a, b, c, d1, d4, e.")
    private List<String> chosen = List.of();

    private final EngineChoice engines;
    private final IwadLocator locator;

    /** The command with the installed engines on this system. */
    public BenchEnvCommand() {
        this(EngineChoice.installed(), IwadLocator.ofSystem());
    }

    BenchEnvCommand(EngineChoice engines, IwadLocator locator) {
        this.engines = engines;
        this.locator = locator;
    }

    @Override
    int run()
            throws PlaytestException, WadFormatException, GameException, IOException, InterruptedException {
        if (seconds <= 0 || gamesPerCore < 1) {
            throw usageError("'--seconds' and '--games' must be more than 0");
        }
        if (!CASES.containsAll(chosen)) {
            throw usageError("'--case' takes " + String.join(", ", CASES) + ", not " + String.join(", ", chosen));
        }
        List<GameEngine> measured = new ArrayList<>();
        for (String name : names) {
            measured.add(engines.named(name));
        }
        Path folder = Files.createTempDirectory("outrider-bench");
        try {
            Optional<Path> large = locator.find(LARGE_WAD);
            if (large.isPresent()) {
                try (WadStack wads = WadStack.open(large.get()); EnvCases cases = new EnvCases(folder, wads)) {
                    measure(measured, cases);
                }
            } else {
                err().println(LARGE_WAD + " is not installed: d1, d4 and e are left out");
                try (EnvCases cases = new EnvCases(folder, null)) {
                    measure(measured, cases);
                }
            }
        } finally {
            for (String file : EnvCases.FILES) {
                Files.deleteIfExists(folder.resolve(file));
            }
            Files.delete(folder);
        }
        return ExitCode.OK;
    }

    private void measure(List<GameEngine> measured, EnvCases cases) throws GameException, InterruptedException {
        if (measured.size() == 1) {
            measure(measured.getFirst(), cases);
            return;
        }
        EnvComparison comparison = new EnvComparison(measured, seconds, err()::println);
        List<EnvCase> wanted = cases.all().stream().filter(situation -> isChosen(situation.id())).toList();
        int cores = Runtime.getRuntime().availableProcessors();
        out().println(Machine.line());
        List<TextTable> tables = new ArrayList<>(List.of(comparison.single(wanted),
                comparison.many(wanted, cores * gamesPerCore, cores)));
        List<EnvCase> map = cases.all().stream().filter(situation -> situation.id().equals("d1")).toList();
        if (!map.isEmpty() && isChosen(RESET_CASE)) {
            tables.add(comparison.resets(map));
        }
        for (TextTable table : tables) {
            out().println();
            table.print(out());
        }
    }

    private void measure(GameEngine engine, EnvCases cases) throws GameException, InterruptedException {
        EnvTimer timer = new EnvTimer(engine, seconds);
        int cores = Runtime.getRuntime().availableProcessors();
        int games = cores * gamesPerCore;
        out().println(Machine.line());
        out().println();
        TextTable table = new TextTable("steps a second", "1 game", "a CPU second", "ViZDoom", "ratio",
                games + " games, " + cores + (cores == 1 ? " thread" : " threads"));
        for (EnvCase situation : cases.all()) {
            if (isChosen(situation.id())) {
                add(table, timer, situation, cores, games);
            }
        }
        table.print(out());
        Optional<EnvCase> map = cases.all().stream().filter(situation -> situation.id().equals("d1")).findFirst();
        if (map.isPresent() && isChosen(RESET_CASE)) {
            double millis = timer.resetMillis(map.get());
            out().println();
            out().printf(Locale.ROOT,
                    "(e) to begin an episode on Freedoom's MAP01: %.3f ms, ViZDoom %.1f ms, ratio %.0f%n", millis,
                    EnvCases.VIZDOOM_RESET_MILLIS, EnvCases.VIZDOOM_RESET_MILLIS / millis);
        }
    }

    private boolean isChosen(String id) {
        return chosen.isEmpty() || chosen.contains(id);
    }

    private void add(TextTable table, EnvTimer timer, EnvCase situation, int cores, int games)
            throws GameException, InterruptedException {
        tell(situation, "1 game");
        EnvTimer.Rate single = timer.singleGame(situation);
        tell(situation, games == 1 ? "1 game in a batch" : games + " games");
        double many = timer.manyGames(situation, games, cores);
        table.add("(" + situation.id() + ") " + situation.title(), number(single.perSecond()),
                number(single.perCpuSecond()), number(situation.vizdoom()),
                String.format(Locale.ROOT, "%.1f", single.perCpuSecond() / situation.vizdoom()), number(many));
    }

    private void tell(EnvCase situation, String games) {
        err().println("measuring (" + situation.id() + ") with " + games + " ...");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.outrider.app.ExitCode;
import org.outrider.app.internal.bench.Machine;
import org.outrider.learn.LearningBench;
import org.outrider.learn.LearningSpeed;
import org.outrider.learn.MachineSettings;
import org.outrider.learn.Preset;
import org.outrider.learn.TaskSettings;
import org.outrider.learn.TrainingException;
import org.outrider.learn.TrainingSettings;
import org.outrider.report.text.TextTable;
import org.outrider.run.EngineChoice;
import org.outrider.run.PlaytestException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code bench learn}: measures how fast an agent can be trained. */
@Command(name = "learn", sortOptions = false,
        description = "Measures how fast an agent can be trained: games alone, the network alone, a step of learning"
                + " alone, and all of it together.",
        footerHeading = "%n",
        footer = {"Figures of the clock mean little while other programs run; a CPU second is a second of the",
            "processor's time, of all threads of the training together."})
public final class BenchLearnCommand extends WadCommand {

    private static final long STEPS = 100_000;

    @Option(names = "--scenario", paramLabel = "NAME", defaultValue = "defend_the_center",
            description = "The scenario to train on. Default: ${DEFAULT-VALUE}.")
    private String scenario = "";

    @Option(names = "--preset", paramLabel = "NAME", defaultValue = "FAST",
            description = "The settings: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Preset preset = Preset.FAST;

    @Option(names = "--threads", split = ",", paramLabel = "N", defaultValue = "1,2",
            description = "Numbers of threads to measure with. Default: ${DEFAULT-VALUE}.")
    private List<Integer> threads = List.of();

    @Option(names = "--device", paramLabel = "NAME", defaultValue = "auto",
            description = "What to compute on: auto, cpu or cuda. Default: ${DEFAULT-VALUE}.")
    private String device = "auto";

    @Option(names = "--seconds", paramLabel = "S", defaultValue = "5",
            description = "Time to measure each figure for. Default: ${DEFAULT-VALUE}.")
    private double seconds;

    @Option(names = "--json", description = "Print JSON in place of the table.")
    private boolean json;

    private final EngineChoice engines;

    /** The command with the installed engines. */
    public BenchLearnCommand() {
        this(EngineChoice.installed());
    }

    BenchLearnCommand(EngineChoice engines) {
        this.engines = engines;
    }

    @Override
    int run() throws PlaytestException, IOException {
        if (!(seconds > 0)) {
            throw usageError("'--seconds' must be more than 0");
        }
        List<LearningSpeed> speeds = new ArrayList<>();
        try {
            TrainingSettings settings = preset.settings(TaskSettings.ofScenario(scenario), STEPS, 1);
            LearningBench bench = new LearningBench(engines.classic(), seconds);
            for (int count : threads) {
                speeds.add(bench.measure(settings, new MachineSettings(device, count, 1)));
            }
        } catch (IllegalArgumentException e) {
            throw usageError(String.valueOf(e.getMessage()));
        } catch (TrainingException e) {
            throw new PlaytestException(String.valueOf(e.getMessage()), e);
        }
        if (json) {
            out().println(Json.of(speeds));
        } else {
            print(speeds);
        }
        return ExitCode.OK;
    }

    private void print(List<LearningSpeed> speeds) {
        out().println(Machine.line());
        out().println(scenario + ", preset " + preset.name().toLowerCase(Locale.ROOT));
        out().println();
        List<String> headings = new ArrayList<>(List.of(""));
        speeds.forEach(speed -> headings.add(speed.threads() + (speed.threads() == 1 ? " thread" : " threads")));
        TextTable table = new TextTable(headings.toArray(String[]::new));
        add(table, speeds, "games alone, steps/s", speed -> whole(speed.playedPerSecond()));
        for (int batch : speeds.getFirst().actingMillis().keySet()) {
            add(table, speeds, "choosing for " + batch + (batch == 1 ? " game, ms" : " games, ms"),
                    speed -> fraction(speed.actingMillis().getOrDefault(batch, Double.NaN)));
        }
        add(table, speeds, "a step of learning, ms", speed -> fraction(speed.updateMillis()));
        add(table, speeds, "training, steps/s", speed -> whole(speed.stepsPerSecond()));
        add(table, speeds, "training, steps/CPU second", speed -> whole(speed.stepsPerCpuSecond()));
        add(table, speeds, "training, updates/s", speed -> whole(speed.updatesPerSecond()));
        table.print(out());
    }

    private static void add(TextTable table, List<LearningSpeed> speeds, String label,
            Function<LearningSpeed, String> number) {
        List<Object> cells = new ArrayList<>(List.of(label));
        speeds.forEach(speed -> cells.add(number.apply(speed)));
        table.add(cells.toArray());
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private static String fraction(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}

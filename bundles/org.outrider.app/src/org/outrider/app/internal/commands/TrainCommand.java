/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.app.ExitCode;
import org.outrider.learn.MachineSettings;
import org.outrider.learn.Trainer;
import org.outrider.learn.TrainingException;
import org.outrider.learn.TrainingResult;
import org.outrider.run.EngineChoice;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code train}: an agent learns a scenario or maps. */
@Command(name = "train", sortOptions = false,
        subcommands = {TrainStartCommand.class, TrainStopCommand.class, TrainStatusCommand.class,
            TrainLogsCommand.class, TrainResumeCommand.class},
        description = "Trains an agent on a scenario or on maps. In its folder it leaves the agent (latest.checkpoint,"
                + " best.checkpoint), the log (log.jsonl, and for TensorBoard) and what it needs to go on from where it"
                + " was stopped.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  outrider train --scenario defend_the_center --out runs/center",
            "  outrider train --wad freedoom2.wad --map MAP01,MAP02 --steps 2000000 --threads 2",
            "  outrider train --scenario basic --preset arnold --device cuda",
            "  outrider train --config basic.cfg --engine auto --steps 50000",
            "  outrider train --resume runs/center --steps 3000000",
            "  outrider train start --scenario basic           puts a training into the queue, for 'outrider worker'",
            "",
            "Ctrl-C stops the training and keeps it. The same seed gives the same agent, whatever the number of",
            "threads; only --learner-threads may change the last digits.",
            "Exit codes: 0 ok, 2 usage, 3 unusable input, 4 internal error, 130 stopped."})
public final class TrainCommand extends WadCommand {

    @Mixin
    private TrainOptions options = new TrainOptions();

    @Option(names = "--resume", paramLabel = "DIR",
            description = "Go on with the training in this folder, exactly as if it had never stopped. Of the other"
                    + " options only --steps and those of the machine count then.")
    private @Nullable Path resumed;

    @Option(names = "--out", paramLabel = "DIR",
            description = "The folder for a new training. Default: a new one in outrider-training.")
    private @Nullable Path folder;

    @Mixin
    private EngineOption engine = new EngineOption();

    @Option(names = "--device", paramLabel = "NAME", defaultValue = "auto",
            description = "What to compute on: auto, cpu or cuda. Default: ${DEFAULT-VALUE}.")
    private String device = "auto";

    @Option(names = "--threads", paramLabel = "N",
            description = "Threads that play and learn: 1 does both in turn, 2 at the same time, more play several"
                    + " games at a time. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--learner-threads", paramLabel = "N", defaultValue = "1",
            description = "Threads that compute a step of learning. Default: ${DEFAULT-VALUE}.")
    private int learnerThreads;

    private final EngineChoice engines;
    private final IwadLocator locator;
    private final Console console;

    /** The command with the installed engines on this system. */
    public TrainCommand() {
        this(EngineChoice.installed(), IwadLocator.ofSystem(), Console.ofSystem());
    }

    TrainCommand(EngineChoice engines, IwadLocator locator, Console console) {
        this.engines = engines;
        this.locator = locator;
        this.console = console;
    }

    @Override
    int run() throws PlaytestException, IOException {
        try {
            TrainingResult result = new TrainingSession(trainer(), console.isTerminal(), out(), err()).train();
            return result.completed() ? ExitCode.OK : ExitCode.INTERRUPTED;
        } catch (TrainingException e) {
            throw new PlaytestException(String.valueOf(e.getMessage()), e);
        }
    }

    private Trainer trainer() throws PlaytestException, TrainingException, IOException {
        try {
            MachineSettings machine = new MachineSettings(device, threads, learnerThreads);
            Path old = resumed;
            if (old != null) {
                return Trainer.resume(engines.ofRun(Trainer.engineOf(old)), old, options.steps(), machine);
            }
            var settings = options.settings(locator);
            Path chosen = folder;
            return Trainer.start(TrainOptions.engine(engine, engines, settings.task()),
                    chosen == null ? newFolder(nameOf(settings.task().scenario())) : chosen, settings, machine);
        } catch (IllegalArgumentException e) {
            throw usageError(String.valueOf(e.getMessage()));
        }
    }

    private static String nameOf(String scenario) {
        return Path.of(scenario).getFileName().toString().replaceFirst("(?i)\\.cfg$", "");
    }

    private static Path newFolder(String name) {
        int number = 1;
        while (Files.exists(Path.of("outrider-training", name + "-" + number))) {
            number++;
        }
        return Path.of("outrider-training", name + "-" + number);
    }
}

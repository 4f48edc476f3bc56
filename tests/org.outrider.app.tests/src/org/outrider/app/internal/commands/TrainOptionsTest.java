/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.learn.TrainingSettings;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class TrainOptionsTest {

    @TempDir
    Path folder = Path.of("");

    @Command
    private static final class WithOptions {
        @Mixin
        private TrainOptions options = new TrainOptions();
    }

    private TrainingSettings settings(String... args) throws PlaytestException {
        List<String> all = new ArrayList<>(List.of("--scenario", "basic"));
        all.addAll(List.of(args));
        WithOptions command = new WithOptions();
        new CommandLine(command).parseArgs(all.toArray(String[]::new));
        return command.options.settings(new IwadLocator(List.of(folder), folder));
    }

    @Test
    void ratesAndSharesAreNumbers() throws PlaytestException {
        TrainingSettings settings = settings("--learning-rate", "3e-4", "--final-learning-rate", "3e-5",
                "--gamma", "0.95", "--advantage", "0.5", "--explore-end", "0.02");

        assertEquals(3e-4, settings.learning().learningRate());
        assertEquals(3e-5, settings.learning().finalLearningRate());
        assertEquals(0.95, settings.learning().gamma());
        assertEquals(0.5, settings.learning().advantage());
        assertEquals(0.02, settings.exploration().end());
    }

    @Test
    void withoutOptionsTheyAreThoseOfThePreset() throws PlaytestException {
        TrainingSettings preset = settings();

        String advantage = String.valueOf(preset.learning().advantage());
        assertEquals(preset.learning(), settings("--advantage", advantage).learning());
        assertEquals(preset.learning().learningRate(), preset.learning().finalLearningRate());
    }

    @Test
    void learningRateStaysUnlessAnEndIsNamed() throws PlaytestException {
        assertEquals(1e-4, settings("--learning-rate", "1e-4").learning().finalLearningRate());
    }
}

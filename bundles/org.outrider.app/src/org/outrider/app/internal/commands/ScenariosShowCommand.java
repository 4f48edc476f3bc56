/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.app.ExitCode;
import org.outrider.engine.GameException;
import org.outrider.engine.Observation;
import org.outrider.engine.ScreenFormat;
import org.outrider.engine.ScreenResolution;
import org.outrider.engine.State;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.report.film.PngWriter;
import org.outrider.scenario.Course;
import org.outrider.scenario.Scenario;
import org.outrider.scenario.ScenarioGame;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code scenarios show}. */
@Command(name = "show", sortOptions = false, description = "Tells all about a scenario.",
        footerHeading = "%nExamples:%n",
        footer = {"  outrider scenarios show basic", "  outrider scenarios show deadly_corridor --picture start.png"})
final class ScenariosShowCommand extends WadCommand {

    @Parameters(index = "0", paramLabel = "NAME", description = "Such as basic; 'scenarios list' tells them all.")
    private String name = "";

    @Option(names = "--picture", paramLabel = "FILE.png", description = "Draw how an episode begins.")
    private @Nullable Path picture;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "640x480", converter = SizeConverter.class,
            description = "Of the picture. Default: ${DEFAULT-VALUE}.")
    private ScreenResolution size = ScreenResolution.of(640, 480);

    @Option(names = "--seed", defaultValue = "1", description = "Of the episode. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Override
    int run() throws GameException, IOException {
        Scenario scenario;
        try {
            scenario = ScenarioText.find(name);
        } catch (IllegalArgumentException e) {
            throw usageError(e.getMessage());
        }
        line("scenario", scenario.name());
        line("task", scenario.description());
        line("score", scenario.score());
        line("actions", IntStream.range(0, scenario.actions().size()).mapToObj(scenario.actions()::describe)
                .collect(Collectors.joining(" ")));
        line("variables", scenario.variables());
        line("skill", scenario.skill());
        line("tics a step", scenario.frameSkip());
        line("start, timeout", scenario.startTime() + ", " + scenario.timeout() + " tics");
        line("living, death", scenario.livingReward() + ", " + -scenario.deathPenalty());
        line("rewards to learn from", scenario.rewards());
        Path file = picture;
        if (file != null) {
            draw(scenario, file);
            out().println(file);
        }
        return ExitCode.OK;
    }

    private void line(String what, Object value) {
        out().printf("%-24s%s%n", what, value);
    }

    private void draw(Scenario scenario, Path file) throws GameException, IOException {
        Observation view = Observation.ofScreen(size, ScreenFormat.RGB24);
        try (Course course = Course.of(scenario);
                ScenarioGame game = ScenarioGame.open(new ClassicEngine(), course, view)) {
            game.reset(seed);
            State state = game.state();
            ByteBuffer screen = state == null ? null : state.screen();
            if (screen == null) {
                throw new IllegalStateException("the game shows no picture");
            }
            BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
            for (int i = 0; i < size.pixels(); i++) {
                image.setRGB(i % size.width(), i / size.width(), (screen.get(3 * i) & 0xFF) << 16
                        | (screen.get(3 * i + 1) & 0xFF) << 8 | screen.get(3 * i + 2) & 0xFF);
            }
            PngWriter.write(image, file);
        }
    }
}

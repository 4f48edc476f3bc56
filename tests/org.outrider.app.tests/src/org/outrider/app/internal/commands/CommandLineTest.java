/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.outrider.app.ExitCode;
import org.outrider.app.InputException;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.run.EngineChoice;
import org.outrider.run.IwadLocator;
import org.outrider.wad.WadWriter;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;

import picocli.CommandLine;

/** A command line with a folder of small WADs. */
abstract class CommandLineTest {

    private static final int EXIT_SWITCH = 11;
    private static final int EXIT_LENGTH = 512;

    @TempDir
    Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** What the last commands wrote to standard output. */
    final String out() {
        return out.toString();
    }

    /** What the last commands wrote to standard error. */
    final String err() {
        return err.toString();
    }

    /** Runs one of the commands. */
    final int run(String... args) {
        return run(() -> false, args);
    }

    /** Runs one of the commands on a console. */
    final int run(Console console, String... args) {
        IwadLocator locator = new IwadLocator(List.of(folder), folder);
        EngineChoice engines = new EngineChoice(List.of(new ClassicEngine()));
        CommandLine line = new CommandLine(new Outrider())
                .addSubcommand(new PlaytestCommand(engines, locator, console))
                .addSubcommand(new MapsCommand(engines, locator))
                .addSubcommand(new CheckCommand(engines, locator))
                .addSubcommand(new CompleteCommand(engines, locator))
                .addSubcommand(new CompareAgentsCommand(engines, locator))
                .addSubcommand(new DiffCommand(engines, locator))
                .addSubcommand(new ScorecardCommand(engines, locator))
                .addSubcommand(new FramesCommand(locator))
                .addSubcommand(new RenderCommand(locator))
                .addSubcommand(new ReplayCommand(engines, locator))
                .addSubcommand(new BenchCommand())
                .addSubcommand(new SampleCommand())
                .addSubcommand(new BugsCommand())
                .addSubcommand(new ScenariosCommand())
                .addSubcommand(new PlotTrainingCommand())
                .addSubcommand(new TraceCommand(locator))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            e.printStackTrace(new PrintWriter(err, true));
            return switch (e) {
                case InterruptedException interrupted -> ExitCode.INTERRUPTED;
                case InputException input -> ExitCode.INPUT;
                case IOException io -> ExitCode.INPUT;
                default -> ExitCode.INTERNAL;
            };
        });
        return line.execute(args);
    }

    /** An IWAD with a map of two rooms, and a switch in the second one that ends it. */
    final Path wadWithExit(String file, String... maps) throws IOException {
        return wad(file, true, maps);
    }

    /** The same without the switch. */
    final Path wadWithoutExit(String file, String... maps) throws IOException {
        return wad(file, false, maps);
    }

    private Path wad(String file, boolean exit, String... maps) throws IOException {
        WadWriter wad = WadWriter.iwad();
        for (String name : maps) {
            MapBuilder map = new MapBuilder(name);
            map.room(MapBuilder.sector(0, 128), 0, 0, 256, 256);
            map.room(MapBuilder.sector(8, 128), 256, 0, EXIT_LENGTH, 256);
            map.thing(64, 128, 0, MapBuilder.PLAYER_1_START);
            if (exit) {
                map.line(EXIT_LENGTH, 256, EXIT_LENGTH, 0, LineStyle.special(EXIT_SWITCH, 0));
            }
            wad.addAll(map.lumps());
        }
        Path path = folder.resolve(file);
        wad.write(path);
        return path;
    }

    /** The text of a file of the folder. */
    final String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    @CommandLine.Command(name = "outrider")
    private static final class Outrider {
    }
}

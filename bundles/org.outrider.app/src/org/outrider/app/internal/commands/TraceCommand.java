/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.app.ExitCode;
import org.outrider.engine.GameException;
import org.outrider.engine.classic.DemoPlayback;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.demo.DemoReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code trace}: replays demos and writes down the state of the game after every tic. */
@Command(name = "trace", sortOptions = false,
        description = "Replays demos without drawing and writes for each the state of the game after every tic, as a"
                + " compressed trace in the format DTR1: to compare engines with.",
        footerHeading = "%nExample:%n",
        footer = "  outrider trace --iwad freedoom2.wad --out traces episode_1.lmp episode_2.lmp")
public final class TraceCommand extends WadCommand {

    @Parameters(arity = "1..*", paramLabel = "DEMO.lmp", description = "The demos.")
    private List<Path> demos = List.of();

    @Option(names = "--iwad", required = true, paramLabel = "IWAD",
            description = "The game that they were recorded in: a path, or a name such as freedoom2.wad.")
    private String iwad = "";

    @Option(names = "--file", paramLabel = "PWAD",
            description = "A WAD that was laid on top. May be given several times.")
    private List<Path> further = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR",
            description = "The folder for the traces: NAME.dtr.gz for NAME.lmp.")
    private Path folder = Path.of("");

    @Option(names = "--complevel", paramLabel = "2|3",
            description = "The rules: 2 for Doom II, 3 for the Ultimate Doom. Default: as source ports choose for the"
                    + " IWAD.")
    private @Nullable Integer complevel;

    private final IwadLocator locator;

    /** The command on this system. */
    public TraceCommand() {
        this(IwadLocator.ofSystem());
    }

    TraceCommand(IwadLocator locator) {
        this.locator = locator;
    }

    @Override
    int run() throws PlaytestException, WadFormatException, GameException, IOException {
        List<Path> paths = new ArrayList<>(List.of(locator.locate(iwad)));
        paths.addAll(further);
        Files.createDirectories(folder);
        try (WadStack wads = WadStack.open(paths)) {
            for (Path demo : demos) {
                Path trace = folder.resolve(nameOf(demo) + ".dtr.gz");
                DemoPlayback playback = new DemoPlayback(wads, DemoReader.read(demo),
                        complevel == null ? OptionalInt.empty() : OptionalInt.of(complevel));
                playback.trace(trace);
                out().println(trace + ": " + playback.tic() + " tics");
            }
        }
        return ExitCode.OK;
    }

    private static String nameOf(Path demo) {
        return demo.getFileName().toString().replaceFirst("(?i)\\.lmp$", "");
    }
}

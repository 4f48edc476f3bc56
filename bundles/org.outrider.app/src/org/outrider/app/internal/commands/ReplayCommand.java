/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.app.ExitCode;
import org.outrider.engine.GameException;
import org.outrider.engine.classic.DemoPlayback.PlayerState;
import org.outrider.run.GameFiles;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.demo.DemoReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code replay}: replays a demo and tells how it ends. */
@Command(name = "replay", sortOptions = false,
        description = "Replays a demo without drawing and prints the levels that it plays and the player's state at the"
                + " end.",
        footerHeading = "%nExamples:%n",
        footer = {"  outrider replay episode_1.lmp --wad freedoom2.wad",
            "  outrider replay episode_1.lmp --wad mymap.wad --iwad doom2.wad"})
public final class ReplayCommand extends WadCommand {

    @Parameters(index = "0", paramLabel = "DEMO.lmp", description = "The demo.")
    private Path demo = Path.of("");

    @Option(names = "--wad", required = true, paramLabel = "WAD",
            description = "What it was recorded with: a path, or the name of an IWAD. May be given several times, for"
                    + " PWADs in their order.")
    private List<String> wads = List.of();

    @Option(names = "--iwad", paramLabel = "IWAD",
            description = "The game under a PWAD. Default: the first that fits its maps.")
    private @Nullable String iwad;

    @Option(names = "--json", description = "Print JSON in place of the table.")
    private boolean json;

    private final IwadLocator locator;

    /** The command on this system. */
    public ReplayCommand() {
        this(IwadLocator.ofSystem());
    }

    ReplayCommand(IwadLocator locator) {
        this.locator = locator;
    }

    @Override
    int run() throws PlaytestException, WadFormatException, GameException, IOException {
        List<Path> further = wads.stream().skip(1).map(Path::of).toList();
        GameFiles files = GameFiles.resolve(wads.getFirst(), iwad, further, locator);
        try (WadStack stack = WadStack.open(files.wads())) {
            DemoReview review = DemoReview.of(stack, DemoReader.read(demo));
            if (json) {
                out().println(Json.of(review));
            } else {
                print(review);
            }
        }
        return ExitCode.OK;
    }

    private void print(DemoReview review) {
        out().println(demo.getFileName() + ": version " + review.version() + ", skill " + review.skill() + ", "
                + review.tics() + " tics (" + Times.ofTics(review.tics()) + ")");
        out().println();
        Table table = new Table("map", "end", "time", "tics", "kills", "items", "secrets");
        for (DemoReview.Level level : review.levels()) {
            table.add(level.map(), level.end(), Times.ofTics(level.tics()), level.tics(),
                    level.kills() + "/" + level.totalKills(), level.items() + "/" + level.totalItems(),
                    level.secrets() + "/" + level.totalSecrets());
        }
        table.print(out());
        out().println();
        PlayerState player = review.player();
        out().println(String.format(Locale.ROOT, "player at (%.2f, %.2f, %.2f), angle %.2f, health %d, armor %d",
                player.x(), player.y(), player.z(), player.angle(), player.health(), player.armor()));
    }
}

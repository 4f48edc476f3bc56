/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.app.ExitCode;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.GameException;
import org.outrider.engine.ScreenResolution;
import org.outrider.engine.classic.DemoPlayback.PlayerState;
import org.outrider.report.film.DemoFilm;
import org.outrider.report.text.TextTable;
import org.outrider.report.text.Times;
import org.outrider.run.ActionReplay;
import org.outrider.run.EngineChoice;
import org.outrider.run.GameFiles;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.demo.Demo;
import org.outrider.wad.demo.DemoReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code replay}: replays a demo, tells how it ends, and makes videos and pictures of it. */
@Command(name = "replay", sortOptions = false,
        description = "Replays a demo and prints the levels that it plays and the player's state at the end; on request"
                + " makes a video or pictures of it. Or plays the actions of an episode that broke down, as"
                + " episode_N_actions.csv has them, once more, and tells whether the engine fails again: the exit code"
                + " is then 1.",
        footerHeading = "%nExamples:%n",
        footer = {"  outrider replay report/episode_1.lmp --video out.mp4",
            "  outrider replay walk.lmp --wad mymap.wad --iwad doom2.wad",
            "  outrider replay walk.lmp --wad sample --png 350,700 --size 1280x720",
            "  outrider replay report/episode_3_actions.csv --wad mymap.wad"})
public final class ReplayCommand extends WadCommand {

    @Parameters(index = "0", paramLabel = "FILE", description = "The demo (.lmp), or the actions (.csv).")
    private Path demo = Path.of("");

    @Option(names = "--wad", paramLabel = "WAD",
            description = "What it was recorded with: a path, or the name of an IWAD. May be given several times, for"
                    + " PWADs in their order. Default: what the result.json beside the demo says.")
    private List<String> wads = List.of();

    @Option(names = "--iwad", paramLabel = "IWAD",
            description = "The game under a PWAD. Default: the first that fits its maps.")
    private @Nullable String iwad;

    @Option(names = "--video", paramLabel = "OUT.mp4", description = "Make a video of it.")
    private @Nullable Path video;

    @Option(names = "--png", split = ",", paramLabel = "TIC",
            description = "Draw what is seen after these tics, counted from 0: DEMO_00350.png in the working folder.")
    private List<Integer> pictures = List.of();

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "640x480", converter = SizeConverter.class,
            description = "Of the video and the pictures. Default: ${DEFAULT-VALUE}.")
    private ScreenResolution size = ScreenResolution.of(640, 480);

    @Option(names = "--no-hud", description = "Leave the status bar out of them.")
    private boolean noHud;

    @Option(names = "--json", description = "Print JSON in place of the table.")
    private boolean json;

    @Mixin
    private ActionsOptions actions = new ActionsOptions();

    private final EngineChoice engines;
    private final IwadLocator locator;

    /** The command on this system. */
    public ReplayCommand() {
        this(EngineChoice.installed(), IwadLocator.ofSystem());
    }

    ReplayCommand(EngineChoice engines, IwadLocator locator) {
        this.engines = engines;
        this.locator = locator;
    }

    @Override
    int run() throws PlaytestException, WadFormatException, GameException, IOException {
        return demo.getFileName().toString().endsWith(".csv") ? replayActions() : replayDemo();
    }

    private int replayActions() throws PlaytestException, WadFormatException, GameException, IOException {
        if (video != null || !pictures.isEmpty()) {
            throw usageError("--video and --png are for demos");
        }
        try (WadStack stack = WadStack.open(files())) {
            ActionsOptions.Replayed replayed =
                    actions.replay(demo, new DemoOrigin(demo, locator).run(), stack, engines);
            if (json) {
                out().println(Json.of(replayed));
            } else {
                print(replayed);
            }
            return replayed.outcome().failure() == null ? ExitCode.OK : ExitCode.FINDINGS;
        }
    }

    private void print(ActionsOptions.Replayed replayed) {
        ActionReplay outcome = replayed.outcome();
        out().println(replayed.file() + ": " + replayed.map() + ", skill " + replayed.skill() + ", "
                + replayed.engine() + ", " + outcome.played() + " of " + outcome.tics() + " tics");
        out().println();
        String failure = outcome.failure();
        EpisodeEnd end = outcome.end();
        if (failure != null) {
            out().println("the engine fails: " + failure);
        } else {
            out().println("the engine does not fail; the episode " + (end == null ? "goes on"
                    : "ends: " + end.name().toLowerCase(Locale.ROOT)));
        }
        out().println(String.format(Locale.ROOT, "player at (%.2f, %.2f), health %d", outcome.x(), outcome.y(),
                outcome.health()));
    }

    private int replayDemo() throws PlaytestException, WadFormatException, GameException, IOException {
        Targets.requireFiles(video);
        try (WadStack stack = WadStack.open(files())) {
            Demo recorded = DemoReader.read(demo);
            DemoReview review = DemoReview.of(stack, recorded);
            if (json) {
                out().println(Json.of(review));
            } else {
                print(review);
            }
            film(stack, recorded);
        }
        return ExitCode.OK;
    }

    private List<Path> files() throws PlaytestException, IOException {
        if (!wads.isEmpty()) {
            List<Path> further = wads.stream().skip(1).map(Path::of).toList();
            return GameFiles.resolve(wads.getFirst(), iwad, further, locator).wads();
        }
        String game = iwad;
        return game != null ? List.of(locator.locate(game)) : new DemoOrigin(demo, locator).wads();
    }

    private void film(WadStack stack, Demo recorded) throws GameException, IOException {
        PrintWriter messages = json ? err() : out();
        if (!pictures.isEmpty()) {
            DemoFilm film = DemoFilm.forPeople(stack, recorded, size, !noHud);
            for (int tic : new TreeSet<>(pictures)) {
                Path picture = Path.of(String.format(Locale.ROOT, "%s_%05d.png", name(), tic));
                film.shootAfter(tic, picture);
                messages.println("picture: " + picture);
            }
        }
        Path file = video;
        if (file != null) {
            DemoFilm.forPeople(stack, recorded, size, !noHud).record(file);
            messages.println("video: " + file);
        }
    }

    private String name() {
        return demo.getFileName().toString().replaceFirst("(?i)\\.lmp$", "");
    }

    private void print(DemoReview review) {
        out().println(demo.getFileName() + ": version " + review.version() + ", skill " + review.skill() + ", "
                + review.tics() + " tics (" + Times.ofTics(review.tics()) + ")");
        out().println();
        TextTable table = new TextTable("map", "end", "time", "tics", "kills", "items", "secrets");
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

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.outrider.app.ExitCode;
import org.outrider.engine.GameException;
import org.outrider.engine.RenderOptions;
import org.outrider.engine.ScreenResolution;
import org.outrider.engine.classic.Camera.Lens;
import org.outrider.engine.classic.Camera;
import org.outrider.engine.classic.DemoPlayback;
import org.outrider.report.film.DemoFilm;
import org.outrider.report.film.PngWriter;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.demo.DemoReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code frames}: draws a demo after some of its tics, to compare renderers with. */
@Command(name = "frames", sortOptions = false,
        description = "Draws the view of a demo's player after some of its tics, as the original game does: in a"
                + " picture of 320x200 each pixel is the game's. To compare renderers with.",
        footerHeading = "%nExample:%n",
        footer = "  outrider frames --iwad freedoom2.wad --demo episode_1.lmp --tics 100,200 --indexed --out frames")
public final class FramesCommand extends WadCommand {

    @Option(names = "--iwad", required = true, paramLabel = "IWAD",
            description = "The game that the demo was recorded in: a path, or a name such as freedoom2.wad.")
    private String iwad = "";

    @Option(names = "--file", paramLabel = "PWAD",
            description = "A WAD that was laid on top. May be given several times.")
    private List<Path> further = List.of();

    @Option(names = "--demo", required = true, paramLabel = "FILE.lmp", description = "The demo.")
    private Path demo = Path.of("");

    @Option(names = "--tics", required = true, split = ",", paramLabel = "T",
            description = "The tics, counted from 0, after which to draw.")
    private List<Integer> tics = List.of();

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "320x200", converter = SizeConverter.class,
            description = "Default: ${DEFAULT-VALUE}.")
    private ScreenResolution size = ScreenResolution.of(320, 200);

    @Option(names = "--no-weapon", description = "Leave the player's weapon out.")
    private boolean noWeapon;

    @Option(names = "--indexed",
            description = "Write indexes into the game's palette, without tints, in place of colours.")
    private boolean indexed;

    @Option(names = "--out", required = true, paramLabel = "DIR",
            description = "The folder for the pictures: 00100.png for tic 100.")
    private Path folder = Path.of("");

    private final IwadLocator locator;

    /** The command on this system. */
    public FramesCommand() {
        this(IwadLocator.ofSystem());
    }

    FramesCommand(IwadLocator locator) {
        this.locator = locator;
    }

    @Override
    int run() throws PlaytestException, WadFormatException, GameException, IOException {
        List<Path> paths = new ArrayList<>(List.of(locator.locate(iwad)));
        paths.addAll(further);
        try (WadStack wads = WadStack.open(paths)) {
            DemoPlayback playback = new DemoPlayback(wads, DemoReader.read(demo));
            Camera camera = new Camera(wads, size, Lens.ORIGINAL, RenderOptions.DEFAULT.withWeapon(!noWeapon));
            camera.problems().forEach(problem -> err().println("warning: " + problem));
            PngWriter writer = new PngWriter(camera, size);
            DemoFilm film = new DemoFilm(playback, camera, size);
            for (int tic : new TreeSet<>(tics)) {
                film.shootAfter(tic);
                Path picture = folder.resolve(String.format(Locale.ROOT, "%05d.png", tic));
                if (indexed) {
                    writer.writeIndexed(picture);
                } else {
                    writer.writeRgb(picture);
                }
                out().println(picture);
            }
        }
        return ExitCode.OK;
    }
}

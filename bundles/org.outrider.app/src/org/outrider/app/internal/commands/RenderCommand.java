/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.app.ExitCode;
import org.outrider.engine.GameException;
import org.outrider.engine.RenderOptions;
import org.outrider.engine.ScreenResolution;
import org.outrider.engine.classic.Camera.Lens;
import org.outrider.engine.classic.Camera;
import org.outrider.engine.classic.MapVisit;
import org.outrider.report.film.PngWriter;
import org.outrider.run.GameFiles;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code render}: draws a map as it is seen from a place. */
@Command(name = "render", sortOptions = false,
        description = "Draws a map as a player would see it from a place, before anything has moved.",
        footerHeading = "%nExamples:%n",
        footer = {"  outrider render freedoom2.wad --map MAP01 --at 1024,-512,90 corner.png",
            "  outrider render mymap.wad --size 1920x1080 start.png"})
public final class RenderCommand extends WadCommand {

    @Parameters(index = "0", paramLabel = "FILE", description = "The WAD: a path, or the name of an IWAD.")
    private String file = "";

    @Parameters(index = "1", paramLabel = "OUT.png", description = "The picture to write.")
    private Path picture = Path.of("");

    @Option(names = "--map", paramLabel = "MAP", description = "Such as MAP01 or E1M1. Default: the first of the WAD.")
    private @Nullable String map;

    @Option(names = "--at", paramLabel = "X,Y,ANGLE", split = ",",
            description = "Where to stand, in map units, and where to look, in degrees: 0 is east, 90 north."
                    + " Default: the player's start.")
    private double @Nullable [] place;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "640x480", converter = SizeConverter.class,
            description = "Default: ${DEFAULT-VALUE}.")
    private ScreenResolution size = ScreenResolution.of(640, 480);

    @Option(names = "--iwad", paramLabel = "IWAD", description = "The game under a PWAD. Default: the first that fits.")
    private @Nullable String iwad;

    @Option(names = "--file", paramLabel = "PWAD", description = "A WAD to lay on top. May be given several times.")
    private List<Path> further = List.of();

    @Option(names = "--skill", paramLabel = "1-5", defaultValue = "3",
            description = "Decides what things there are. Default: ${DEFAULT-VALUE}.")
    private int skill;

    private final IwadLocator locator;

    /** The command on this system. */
    public RenderCommand() {
        this(IwadLocator.ofSystem());
    }

    RenderCommand(IwadLocator locator) {
        this.locator = locator;
    }

    @Override
    int run() throws PlaytestException, WadFormatException, GameException, IOException {
        if (skill < 1 || skill > 5) {
            throw usageError("Invalid value for option '--skill': " + skill + " is not 1..5");
        }
        double[] from = place;
        if (from != null && from.length != 3) {
            throw usageError("Invalid value for option '--at': X,Y,ANGLE are three numbers");
        }
        GameFiles files = GameFiles.resolve(file, iwad, further, locator);
        String name = files.choose(map == null ? List.of() : List.of(map)).getFirst();
        try (WadStack wads = WadStack.open(files.wads())) {
            MapVisit visit = new MapVisit(wads, name, skill);
            if (from != null) {
                visit.stand(from[0], from[1], from[2]);
            }
            Camera camera = new Camera(wads, size, Lens.SQUARE_PIXELS, RenderOptions.DEFAULT.withWeapon(false));
            camera.problems().forEach(problem -> err().println("warning: " + problem));
            camera.shoot(visit);
            new PngWriter(camera, size).writeRgb(picture);
        }
        out().println(picture);
        return ExitCode.OK;
    }
}

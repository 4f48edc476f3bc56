/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.film;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;

import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.engine.RenderOptions;
import org.outrider.engine.ScreenResolution;
import org.outrider.engine.classic.Camera;
import org.outrider.engine.classic.Camera.Lens;
import org.outrider.engine.classic.DemoPlayback;
import org.outrider.video.VideoWriter;
import org.outrider.wad.WadStack;
import org.outrider.wad.demo.Demo;

/** Plays a demo before a camera. */
public final class DemoFilm {

    /** A picture of the status bar, without which WADs have none. */
    private static final String STATUS_BAR = "STBAR";

    private final DemoPlayback demo;
    private final Camera camera;
    private final ScreenResolution size;

    public DemoFilm(DemoPlayback demo, Camera camera, ScreenResolution size) {
        this.demo = demo;
        this.camera = camera;
        this.size = size;
    }

    /**
     * A film for people to look at: with square pixels.
     *
     * @param hud shows the status bar, where the WADs have one
     */
    public static DemoFilm forPeople(WadStack wads, Demo demo, ScreenResolution size, boolean hud)
            throws GameException {
        boolean withBar = hud && wads.find(STATUS_BAR).isPresent();
        return new DemoFilm(new DemoPlayback(wads, demo),
                new Camera(wads, size, Lens.SQUARE_PIXELS, RenderOptions.DEFAULT.withHud(withBar)), size);
    }

    /**
     * Plays on until after a tic and takes a picture.
     *
     * @param tic the last tic to be played, counted from 0; not before that of the picture before
     * @throws GameException where the demo is over by then, or between two levels
     */
    public void shootAfter(int tic) throws GameException {
        if (tic < 0) {
            throw new GameException("there is no tic " + tic);
        }
        while (demo.tic() <= tic) {
            if (demo.isFinished()) {
                throw new GameException("the demo ends after tic " + (demo.tic() - 1) + ", before tic " + tic);
            }
            demo.step();
        }
        if (!demo.isInLevel()) {
            throw new GameException("after tic " + tic + " the demo is between two levels");
        }
        camera.shoot(demo);
    }

    /** Plays on until after a tic and writes a picture in colours, see {@link #shootAfter(int)}. */
    public void shootAfter(int tic, Path picture) throws GameException, IOException {
        shootAfter(tic);
        new PngWriter(camera, size).writeRgb(picture);
    }

    /**
     * Plays to the end and makes a video of it, without what is shown between levels.
     *
     * @return number of pictures
     * @throws ClosedByInterruptException where the thread was interrupted; there is no video then
     */
    public int record(Path file) throws GameException, IOException {
        byte[] picture = new byte[size.pixels() * 3];
        int pictures = 0;
        try (VideoWriter video = VideoWriter.create(file, size.width(), size.height(), GameSetup.TICS_PER_SECOND)) {
            while (!demo.isFinished()) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new ClosedByInterruptException();
                }
                demo.step();
                if (demo.isInLevel()) {
                    camera.shoot(demo);
                    camera.copyRgb(picture);
                    video.add(picture);
                    pictures++;
                }
            }
            video.finish();
        }
        return pictures;
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.outrider.video.internal.EncoderProcess;
import org.outrider.video.internal.FfmpegLocator;
import org.outrider.video.internal.FfmpegProgram;

/**
 * Writes pictures to an MP4 file, H.264 where the encoder has it: what browsers and players play everywhere.
 *
 * <p>The encoder is FFmpeg, run as a process of its own: the one that comes with the product on Linux x86-64, else the
 * {@code ffmpeg} of the system. The file appears when the video is finished; one that is closed before leaves nothing.
 */
public final class VideoWriter implements AutoCloseable {

    private final Path file;
    private final Path partial;
    private final EncoderProcess encoder;
    private final int frameBytes;
    private boolean finished;

    private VideoWriter(Path file, Path partial, EncoderProcess encoder, int frameBytes) {
        this.file = file;
        this.partial = partial;
        this.encoder = encoder;
        this.frameBytes = frameBytes;
    }

    /**
     * Makes sure that videos can be written, for those who have long work to do before.
     *
     * @throws IOException where there is no encoder; says what to do
     */
    public static void requireEncoder() throws IOException {
        FfmpegLocator.ofSystem().locate();
    }

    /**
     * Starts a video.
     *
     * @param file where it goes; replaced where it exists
     * @param width pixels of a picture; where odd, a black column is added
     * @param height pixels of a picture; where odd, a black row is added
     * @param framesPerSecond pictures a second
     * @throws IOException where there is no encoder, or the file cannot be written; says what to do
     */
    public static VideoWriter create(Path file, int width, int height, int framesPerSecond) throws IOException {
        FfmpegProgram program = FfmpegLocator.ofSystem().locate();
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path partial = absolute.resolveSibling(absolute.getFileName() + ".part");
        EncoderProcess encoder = EncoderProcess.start(program, partial, width, height, framesPerSecond);
        return new VideoWriter(absolute, partial, encoder, width * height * 3);
    }

    /**
     * Adds a picture.
     *
     * @param rgb red, green and blue of each pixel, row by row from the top
     * @throws IOException where the encoder broke down; says why
     */
    public void add(byte[] rgb) throws IOException {
        if (rgb.length != frameBytes) {
            throw new IllegalArgumentException("a picture of " + rgb.length + " bytes, not " + frameBytes);
        }
        encoder.write(rgb);
    }

    /**
     * Ends the video and puts the file in its place.
     *
     * @throws IOException where the encoder broke down, or the file cannot be written; says why
     */
    public void finish() throws IOException {
        encoder.finish();
        Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
        finished = true;
    }

    /** Ends the encoder; a video that is not finished is thrown away. */
    @Override
    public void close() throws IOException {
        if (!finished) {
            encoder.abort();
            Files.deleteIfExists(partial);
        }
    }
}

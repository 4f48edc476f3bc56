/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.video.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A running FFmpeg that takes raw pictures and writes an MP4 file. */
public final class EncoderProcess {

    private static final int BUFFER = 1 << 20;
    /** Lines of FFmpeg's messages that an error shows. */
    private static final int MESSAGE_LINES = 5;

    private final Process process;
    private final OutputStream pictures;
    private final Path messages;

    private EncoderProcess(Process process, Path messages) {
        this.process = process;
        this.messages = messages;
        pictures = new BufferedOutputStream(process.getOutputStream(), BUFFER);
    }

    /**
     * Starts an encoder.
     *
     * @throws IOException where the program does not run
     */
    public static EncoderProcess start(FfmpegProgram program, Path file, int width, int height, int framesPerSecond)
            throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-hide_banner", "-loglevel", "error", "-y",
                "-f", "rawvideo", "-pix_fmt", "rgb24", "-s", width + "x" + height,
                "-r", Integer.toString(framesPerSecond), "-i", "pipe:0"));
        // the chroma of common players covers two pixels each way
        arguments.addAll(List.of("-vf", "pad=ceil(iw/2)*2:ceil(ih/2)*2", "-pix_fmt", "yuv420p"));
        arguments.addAll(program.encoderArguments(width, height, framesPerSecond));
        arguments.addAll(List.of("-g", Integer.toString(2 * framesPerSecond), "-movflags", "+faststart",
                "-f", "mp4", file.toString()));
        Path messages = Files.createTempFile("outrider-ffmpeg", ".log");
        Process process = program.process(arguments).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(messages.toFile()).start();
        return new EncoderProcess(process, messages);
    }

    /**
     * Hands over a picture.
     *
     * @throws IOException where the encoder broke down; says why
     */
    public void write(byte[] rgb) throws IOException {
        try {
            pictures.write(rgb);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * Waits until the file is complete.
     *
     * @throws IOException where the encoder broke down; says why
     */
    public void finish() throws IOException {
        try {
            pictures.close();
        } catch (IOException e) {
            throw failure(e);
        }
        int exitCode = await();
        if (exitCode != 0) {
            throw failure(new IOException("exit code " + exitCode));
        }
        Files.deleteIfExists(messages);
    }

    /** Ends the encoder without a file. */
    public void abort() throws IOException {
        process.destroyForcibly();
        await();
        Files.deleteIfExists(messages);
    }

    private int await() throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("stopped while a video was written", e);
        }
    }

    private IOException failure(IOException cause) throws IOException {
        process.destroyForcibly();
        await();
        List<String> lines = Files.readAllLines(messages);
        String told = String.join("; ", lines.subList(Math.max(0, lines.size() - MESSAGE_LINES), lines.size()));
        return new IOException("the video encoder broke down: " + (told.isEmpty() ? cause.getMessage() : told), cause);
    }
}

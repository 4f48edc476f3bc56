/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.video.internal;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An FFmpeg program.
 *
 * @param executable the program
 * @param ownLibraries true where its shared libraries lie beside it
 */
public record FfmpegProgram(Path executable, boolean ownLibraries) {

    /** H.264 encoders with their options, best first, then what all builds have. */
    private static final List<Encoder> ENCODERS = List.of(
            new Encoder("libx264", List.of("-preset", "veryfast", "-crf", "20"), false),
            new Encoder("libopenh264", List.of(), true),
            new Encoder("mpeg4", List.of("-q:v", "4"), false));

    /**
     * An encoder that an FFmpeg may have.
     *
     * @param name as FFmpeg calls it
     * @param options that give a good picture
     * @param needsBitRate true where a quality cannot be asked for
     */
    private record Encoder(String name, List<String> options, boolean needsBitRate) {
    }

    /** Bits that a pixel of a frame takes at a good quality. */
    private static final double BITS_PER_PIXEL = 0.25;

    /** A process of the program, not yet started, that finds its libraries. */
    ProcessBuilder process(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(executable.toString());
        command.addAll(arguments);
        ProcessBuilder process = new ProcessBuilder(command);
        Path folder = executable.toAbsolutePath().getParent();
        if (ownLibraries && folder != null) {
            Map<String, String> environment = process.environment();
            environment.merge("LD_LIBRARY_PATH", folder.toString(), (old, own) -> own + File.pathSeparator + old);
        }
        return process;
    }

    /**
     * Arguments by which the best encoder that this program has makes a good picture.
     *
     * @throws IOException where the program does not run, or has none of the encoders
     */
    List<String> encoderArguments(int width, int height, int framesPerSecond) throws IOException {
        String available = output(List.of("-hide_banner", "-encoders"));
        Optional<Encoder> best = ENCODERS.stream().filter(encoder -> available.contains(" " + encoder.name + " "))
                .findFirst();
        Encoder encoder = best.orElseThrow(() -> new IOException(executable + " has no encoder for MP4 files"));
        List<String> arguments = new ArrayList<>(List.of("-c:v", encoder.name));
        arguments.addAll(encoder.options);
        if (encoder.needsBitRate) {
            arguments.addAll(List.of("-b:v",
                    Long.toString(Math.round(BITS_PER_PIXEL * width * height * framesPerSecond))));
        }
        return arguments;
    }

    private String output(List<String> arguments) throws IOException {
        Process process = process(arguments).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        process.getOutputStream().close();
        try (var stream = process.getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

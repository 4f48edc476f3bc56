/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A source port that is installed on this machine and can play a demo as fast as possible without drawing.
 *
 * <p>What it needs to start is measured with a demo of one tic and subtracted.
 */
public final class SourcePort {

    private static final List<Path> FOLDERS = Stream.of("/usr/games", "/usr/bin", "/usr/local/bin").map(Path::of)
            .toList();
    private static final int MOST_SECONDS = 300;
    /** A line of the shell's {@code times}: minutes and seconds of user and system time. */
    private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s");

    private final Path program;
    private final List<String> options;

    private SourcePort(Path program, List<String> options) {
        this.program = program;
        this.options = options;
    }

    /** The first one found of dsda-doom and Chocolate Doom. */
    public static Optional<SourcePort> find() {
        return find("dsda-doom", List.of("-nodraw", "-nosound", "-nomouse", "-fastdemo"))
                .or(() -> find("chocolate-doom", List.of("-nodraw", "-nosound", "-nogui", "-timedemo")));
    }

    private static Optional<SourcePort> find(String name, List<String> options) {
        return FOLDERS.stream().map(folder -> folder.resolve(name)).filter(Files::isExecutable).findFirst()
                .map(program -> new SourcePort(program, options));
    }

    /** File name of the program. */
    public String name() {
        return program.getFileName().toString();
    }

    /**
     * Plays a demo and tells the processor time that the process took, start included.
     *
     * @param iwad the IWAD that the demo was recorded with
     * @throws IOException where the program does not run or does not end in time
     */
    public double cpuSeconds(Path iwad, Path demo) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("outrider-bench");
        try {
            return measure(iwad, demo, home);
        } finally {
            deleteTree(home);
        }
    }

    private double measure(Path iwad, Path demo, Path home) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("sh", "-c", "\"$@\" >/dev/null 2>&1; times", "sh", program.toString(), "-iwad", iwad.toString()));
        command.addAll(options);
        command.add(demo.toString());
        Path output = home.resolve("times");
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("HOME", home.toString());
        builder.environment().put("XDG_RUNTIME_DIR", home.toString());
        builder.environment().put("SDL_VIDEODRIVER", "dummy");
        builder.environment().put("SDL_AUDIODRIVER", "dummy");
        Process process = builder.start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IOException(name() + " did not end within " + MOST_SECONDS + " s on " + demo);
        }
        return childrensTime(Files.readString(output, StandardCharsets.UTF_8));
    }

    /** The second line tells of the shell's children. */
    private double childrensTime(String times) throws IOException {
        Matcher matcher = TIMES.matcher(times);
        if (!matcher.find() || !matcher.find()) {
            throw new IOException("cannot tell the processor time of " + name() + " from '" + times.strip() + "'");
        }
        return Integer.parseInt(matcher.group(1)) * 60 + Double.parseDouble(matcher.group(2))
                + Integer.parseInt(matcher.group(3)) * 60 + Double.parseDouble(matcher.group(4));
    }

    private static void deleteTree(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

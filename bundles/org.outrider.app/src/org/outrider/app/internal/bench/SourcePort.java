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
 * <p>The processor time of its processes is asked from the shell that started them; the shell counts in hundredths of a
 * second, so a demo is played several times before it is asked.
 */
public final class SourcePort {

    private static final List<Path> FOLDERS = Stream.of("/usr/games", "/usr/bin", "/usr/local/bin").map(Path::of)
            .toList();
    private static final int MOST_SECONDS = 300;
    /** Plays as often as the first argument says; the second one is the status that is hoped for. */
    private static final String SCRIPT = """
            left=$1 hoped=$2
            shift 2
            while [ $left -gt 0 ]; do
              "$@" >/dev/null 2>&1
              status=$?
              [ $status = $hoped ] || { echo "ended with status $status"; exit 1; }
              left=$((left - 1))
            done
            times
            """;
    /** A line of the shell's {@code times}: minutes and seconds of user and system time. */
    private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s");

    private final Path program;
    private final int endStatus;
    private final List<String> options;

    /**
     * @param endStatus with which the program ends when the demo does
     * @param options with which it plays the demo that follows them
     */
    SourcePort(Path program, int endStatus, List<String> options) {
        this.program = program;
        this.endStatus = endStatus;
        this.options = options;
    }

    /** The first one found of dsda-doom and Chocolate Doom. */
    public static Optional<SourcePort> find() {
        return find("dsda-doom", 0, List.of("-nodraw", "-nosound", "-nomouse", "-fastdemo"))
                .or(() -> find("chocolate-doom", 255, List.of("-nodraw", "-nosound", "-nogui", "-timedemo")));
    }

    private static Optional<SourcePort> find(String name, int endStatus, List<String> options) {
        return FOLDERS.stream().map(folder -> folder.resolve(name)).filter(Files::isExecutable).findFirst()
                .map(program -> new SourcePort(program, endStatus, options));
    }

    /** File name of the program. */
    public String name() {
        return program.getFileName().toString();
    }

    /**
     * Plays a demo several times and tells the processor time that the processes took on average, start included.
     *
     * @param iwad the IWAD that the demo was recorded with
     * @throws IOException where the program does not run, fails or does not end in time
     */
    public double cpuSeconds(Path iwad, Path demo, int times) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("outrider-bench");
        try {
            return measure(iwad, demo, times, home) / times;
        } finally {
            deleteTree(home);
        }
    }

    private double measure(Path iwad, Path demo, int times, Path home) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", SCRIPT, "sh", Integer.toString(times),
                Integer.toString(endStatus), program.toString(), "-iwad", iwad.toAbsolutePath().toString()));
        command.addAll(options);
        command.add(demo.toAbsolutePath().toString());
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
        String text = Files.readString(output, StandardCharsets.UTF_8).strip();
        if (process.exitValue() != 0) {
            throw new IOException(name() + " " + text + " on " + demo);
        }
        return childrensTime(text);
    }

    /** The second line tells of the shell's children. */
    private double childrensTime(String times) throws IOException {
        Matcher matcher = TIMES.matcher(times);
        if (!matcher.find() || !matcher.find()) {
            throw new IOException("cannot tell the processor time of " + name() + " from '" + times + "'");
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

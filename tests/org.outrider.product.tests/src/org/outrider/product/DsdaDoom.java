/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.product;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/** The source port dsda-doom, by which the product's demos are judged. */
final class DsdaDoom {

    private static final int PATIENCE_MINUTES = 5;
    private static final int HEADER_INTS = 2;
    private static final int FRAME_INTS = 9;

    private final Path program;
    private final Path folder;

    private DsdaDoom(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /**
     * The installed program; without it, the test is skipped with a message.
     *
     * @param folder for what it writes
     */
    static DsdaDoom installed(Path folder) {
        Optional<Path> program = Stream.concat(Stream.of("/usr/games"), Stream.of(System.getenv("PATH").split(":")))
                .map(place -> Path.of(place, "dsda-doom"))
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(program.isPresent(), "dsda-doom is not installed, so that demos cannot be judged by it");
        return new DsdaDoom(program.orElseThrow(), folder);
    }

    /**
     * What it made of a demo.
     *
     * @param frames    the player after each tic, see {@link Frame}
     * @param levelStat a line for each level that was left: map, time, kills, items, secrets
     */
    record Playback(List<Frame> frames, String levelStat) {
    }

    /** Where the player was, in fixed point, and its angle, after so many tics (counted from 1). */
    record Frame(int tic, int x, int y, int z, int angle) {
    }

    /** Plays a demo of a single player without drawing. */
    Playback play(Path iwad, Path demo) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory(folder, "dsda");
        ProcessBuilder builder = new ProcessBuilder(program.toString(), "-iwad", iwad.toString(), "-config",
                home.resolve("dsda.cfg").toString(), "-nodraw", "-nosound", "-nomouse", "-export_ghost", "ghost",
                "-levelstat", "-fastdemo", demo.toAbsolutePath().toString())
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("log").toFile());
        builder.environment().putAll(Map.of("HOME", home.toString(), "XDG_RUNTIME_DIR", home.toString(),
                "SDL_VIDEODRIVER", "dummy", "SDL_AUDIODRIVER", "dummy"));
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("dsda-doom has not ended: " + Files.readString(home.resolve("log")));
        }
        Path levelStat = home.resolve("levelstat.txt");
        return new Playback(frames(home.resolve("ghost.gst")),
                Files.exists(levelStat) ? Files.readString(levelStat) : "");
    }

    /** Two numbers of header, then nine for each frame: x, y, z, angle, four of no interest here, the tic. */
    private static List<Frame> frames(Path ghost) throws IOException {
        ByteBuffer data = ByteBuffer.wrap(Files.readAllBytes(ghost)).order(ByteOrder.LITTLE_ENDIAN);
        List<Frame> frames = new ArrayList<>();
        IntBuffer numbers = data.asIntBuffer();
        for (int at = HEADER_INTS; at + FRAME_INTS <= numbers.limit(); at += FRAME_INTS) {
            frames.add(new Frame(numbers.get(at + 8), numbers.get(at), numbers.get(at + 1), numbers.get(at + 2),
                    numbers.get(at + 3)));
        }
        return frames;
    }
}

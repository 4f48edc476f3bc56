/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.trace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

import org.outrider.engine.classic.internal.game.DemoOptions;
import org.outrider.engine.classic.internal.game.LevelException;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.engine.classic.internal.game.WadLevels;
import org.outrider.engine.classic.internal.world.Complevel;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.demo.Demo;
import org.outrider.wad.demo.DemoReader;

/**
 * A demo whose every tic was measured on the reference engines, with the digest of its trace.
 *
 * @param name IWAD, start map, kind and variant, such as fd2_map05_exit_s3n
 * @param rows rows of the trace: tics and the state before the first
 * @param digests one number for each {@link TraceDigest#BLOCK} rows
 */
public record GoldenDemo(String name, int rows, int[] digests, byte[] file) {

    private static final String FOLDER = "/golden/";

    /** All golden demos, in the order of their names. */
    public static List<GoldenDemo> all() {
        try {
            Map<String, byte[]> files = demoFiles();
            List<GoldenDemo> demos = new ArrayList<>();
            for (String line : digestLines()) {
                String[] cells = line.split(",");
                int[] digests = new int[cells.length - 2];
                for (int i = 0; i < digests.length; i++) {
                    digests[i] = Integer.parseUnsignedInt(cells[i + 2], 16);
                }
                demos.add(new GoldenDemo(cells[0], Integer.parseInt(cells[1]), digests, files.get(cells[0])));
            }
            return demos;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> digestLines() throws IOException {
        try (InputStream in = GoldenDemo.class.getResourceAsStream(FOLDER + "digests.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().skip(1).toList();
        }
    }

    private static Map<String, byte[]> demoFiles() throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(GoldenDemo.class.getResourceAsStream(FOLDER + "demos.zip"))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName().replace(".lmp", ""), zip.readAllBytes());
            }
        }
        return files;
    }

    /** The IWAD that the demo was recorded with. */
    public GoldenIwad iwad() {
        return GoldenIwad.ofDemo(name);
    }

    boolean isWithoutMonsters() {
        return name.matches(".*_s[1-5][fr]*n");
    }

    Demo demo() {
        try {
            Path copy = Files.createTempFile(name, ".lmp");
            try {
                Files.write(copy, file);
                return DemoReader.read(copy);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException | WadFormatException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** The game of the demo before its first tic. */
    public TraceRunner start(WadLevels levels) throws LevelException {
        boolean episodic = iwad() == GoldenIwad.FREEDOOM1;
        Complevel complevel = episodic && !name.endsWith("_cl2") ? Complevel.ULTIMATE : Complevel.DOOM2;
        Demo demo = demo();
        return new TraceRunner(new Simulation(DemoOptions.of(demo.header(), !episodic, complevel), levels), demo);
    }

    @Override
    public String toString() {
        return name;
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.trace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes the compact golden data of this bundle from the full traces: {@code GoldenDigestWriter ORACLE OUT}. */
public final class GoldenDigestWriter {

    private GoldenDigestWriter() {
    }

    public static void main(String[] args) throws IOException {
        Path oracle = Path.of(args[0]);
        Path out = Path.of(args[1]);
        List<Path> demos;
        try (Stream<Path> files = Files.list(oracle.resolve("demos"))) {
            demos = files.sorted().toList();
        }
        List<String> lines = new ArrayList<>();
        lines.add("demo,rows,digests (FNV-1a of every " + TraceDigest.BLOCK + " rows)");
        try (OutputStream raw = Files.newOutputStream(out.resolve("demos.zip"));
                ZipOutputStream zip = new ZipOutputStream(raw)) {
            for (Path demo : demos) {
                ZipEntry entry = new ZipEntry(demo.getFileName().toString());
                entry.setLastModifiedTime(FileTime.fromMillis(0));
                zip.putNextEntry(entry);
                zip.write(Files.readAllBytes(demo));
                String name = demo.getFileName().toString().replace(".lmp", "");
                lines.add(line(name, DtrTrace.read(oracle.resolve("traces").resolve(name + ".dtr.gz"))));
            }
        }
        Files.write(out.resolve("digests.csv"), lines);
    }

    private static String line(String name, DtrTrace trace) {
        TraceDigest digest = new TraceDigest();
        int[] row = new int[trace.columns()];
        for (int i = 0; i < trace.rowCount(); i++) {
            for (int column = 0; column < row.length; column++) {
                row[column] = trace.value(i, column);
            }
            digest.add(row);
        }
        return name + "," + trace.rowCount() + "," + IntStream.of(digest.toArray())
                .mapToObj(Integer::toHexString).collect(Collectors.joining(","));
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.wad.WadFormatException;

/**
 * A demo as it lies in a file: of the original game's kind, or of another engine's, which that engine alone plays.
 * Immutable.
 */
public final class DemoFile {

    /** ZDoom's demos are files of the interchange format IFF, which begin so. */
    private static final byte[] IFF = "FORM".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;

    /** A demo of these bytes, which are copied. */
    public DemoFile(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** The file of a demo of the original game's kind. */
    public static DemoFile of(Demo demo) {
        return new DemoFile(DemoWriter.toBytes(demo));
    }

    /**
     * Reads a file as it is.
     *
     * @throws IOException where it cannot be read
     */
    public static DemoFile read(Path file) throws IOException {
        return new DemoFile(Files.readAllBytes(file));
    }

    /** True where source ports of the original game play it. */
    public boolean isClassic() {
        return bytes.length < IFF.length || !Arrays.equals(bytes, 0, IFF.length, IFF, 0, IFF.length);
    }

    /**
     * What is in it.
     *
     * @throws WadFormatException where it is of another engine's kind, or damaged
     */
    public Demo demo() throws WadFormatException {
        if (!isClassic()) {
            throw new WadFormatException("the demo", "", -1, "it is of ZDoom's kind, which ViZDoom plays");
        }
        return DemoReader.read("the demo", bytes);
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Writes the file. */
    public void write(Path file) throws IOException {
        Files.write(file, bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DemoFile file && Arrays.equals(file.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}

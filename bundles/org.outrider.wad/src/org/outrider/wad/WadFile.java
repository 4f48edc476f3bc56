/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * An open WAD file: its directory, read and checked at once, and its lumps, read from the mapped file when asked for.
 *
 * <p>Safe for use by several threads. The file must not be shortened while it is open.
 */
public final class WadFile implements AutoCloseable {

    private static final int HEADER_SIZE = 12;
    private static final int ENTRY_SIZE = 16;

    private final Path path;
    private final boolean iwad;
    private final List<Lump> lumps;
    private volatile @Nullable ByteBuffer content;

    private WadFile(Path path, ByteBuffer content) throws WadFormatException {
        this.path = path;
        this.content = content;
        this.iwad = readMagic(path, content);
        this.lumps = readDirectory(content);
    }

    /**
     * Maps a WAD file into memory and reads its directory.
     *
     * @throws IOException        when the file can't be read
     * @throws WadFormatException when it is no WAD, or an entry of its directory points outside the file
     */
    public static WadFile open(Path path) throws IOException, WadFormatException {
        if (Files.isDirectory(path)) {
            throw WadFormatException.ofFile(path, "is a folder, not a WAD");
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size > Integer.MAX_VALUE) {
                throw WadFormatException.ofFile(path, "is " + size + " bytes long; a WAD has at most 2 GiB");
            }
            return new WadFile(path, channel.map(MapMode.READ_ONLY, 0, size));
        }
    }

    /**
     * Reads a WAD from memory.
     *
     * @param path stands for the file in messages; it need not exist
     * @param wad  the whole WAD, from position 0 to the limit; must not be changed afterwards
     * @throws WadFormatException when it is no WAD, or an entry of its directory points outside it
     */
    public static WadFile of(Path path, byte[] wad) throws WadFormatException {
        return new WadFile(path, ByteBuffer.wrap(wad).asReadOnlyBuffer());
    }

    /** The path as it was given. */
    public Path path() {
        return path;
    }

    /** Whether the header says {@code IWAD} (a whole game's data) rather than {@code PWAD} (a patch over one). */
    public boolean isIwad() {
        return iwad;
    }

    /** All lumps in directory order. */
    public List<Lump> lumps() {
        return lumps;
    }

    /**
     * The SHA-256 of the whole file in lower-case hexadecimal. Reads the whole file at each call.
     *
     * @throws IllegalStateException when the WAD has been closed
     */
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(content().duplicate().rewind());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Lets go of the file's content. The mapping itself ends when the last buffer over it is collected. */
    @Override
    public void close() {
        content = null;
    }

    @Override
    public String toString() {
        return path + " (" + (iwad ? "IWAD" : "PWAD") + ", " + lumps.size() + " lumps)";
    }

    ByteBuffer content() {
        ByteBuffer open = content;
        if (open == null) {
            throw new IllegalStateException(path + " has been closed");
        }
        return open;
    }

    private static boolean readMagic(Path path, ByteBuffer content) throws WadFormatException {
        if (content.limit() < HEADER_SIZE) {
            throw WadFormatException.ofFile(path,
                    "is no WAD: " + content.limit() + " bytes are too few for its header of " + HEADER_SIZE);
        }
        byte[] magic = new byte[4];
        content.get(0, magic);
        return switch (new String(magic, StandardCharsets.ISO_8859_1)) {
            case "IWAD" -> true;
            case "PWAD" -> false;
            default -> throw WadFormatException.ofFile(path, "is no WAD: starts with the bytes "
                    + HexFormat.ofDelimiter(" ").formatHex(magic) + ", not with IWAD or PWAD");
        };
    }

    private List<Lump> readDirectory(ByteBuffer content) throws WadFormatException {
        ByteBuffer wad = content.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        int count = wad.getInt(4);
        int directory = wad.getInt(8);
        if (count < 0 || directory < 0 || directory + (long) count * ENTRY_SIZE > wad.limit()) {
            throw WadFormatException.ofFile(path, "directory of " + count + " lumps at offset " + directory
                    + " does not fit into the file's " + wad.limit() + " bytes");
        }
        List<Lump> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            entries.add(readEntry(wad, directory + i * ENTRY_SIZE, i));
        }
        return List.copyOf(entries);
    }

    private Lump readEntry(ByteBuffer wad, int position, int index) throws WadFormatException {
        int offset = wad.getInt(position);
        int size = wad.getInt(position + 4);
        String name = LumpNames.read(wad, position + 8);
        if (size == 0) {
            // Markers carry any offset in the wild; it is never used.
            return new Lump(this, index, name, 0, 0);
        }
        if (offset < 0 || size < 0 || (long) offset + size > wad.limit()) {
            throw new WadFormatException(path.toString(), name, index, "directory entry of " + size
                    + " bytes at offset " + offset + " lies outside the file's " + wad.limit() + " bytes");
        }
        return new Lump(this, index, name, offset, size);
    }
}

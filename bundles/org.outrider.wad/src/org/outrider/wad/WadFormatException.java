/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad;

import java.nio.file.Path;

/** Says which file, lump and element of a WAD is malformed, and why. */
public final class WadFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String lump;
    private final long index;
    private final String reason;

    /**
     * Describes a malformed element.
     *
     * @param file   the file, or what stands for it when the data never was in a file
     * @param lump   the lump, as {@code MAP01/LINEDEFS} when it belongs to a map; empty when the fault is the file's
     * @param index  the element's index in the lump (or the byte offset where there are no elements); -1 for none
     * @param reason what is wrong, in words, with the values met
     */
    public WadFormatException(String file, String lump, long index, String reason) {
        super(message(file, lump, index, reason));
        this.file = file;
        this.lump = lump;
        this.index = index;
        this.reason = reason;
    }

    /** A fault of the whole file. */
    public static WadFormatException ofFile(Path file, String reason) {
        return new WadFormatException(file.toString(), "", -1, reason);
    }

    /** A fault of a whole lump. */
    public static WadFormatException ofLump(Lump lump, String reason) {
        return new WadFormatException(lump.file().toString(), lump.name(), -1, reason);
    }

    /** A fault of one element (or at one byte offset) of a lump. */
    public static WadFormatException ofElement(Lump lump, long index, String reason) {
        return new WadFormatException(lump.file().toString(), lump.name(), index, reason);
    }

    /** The file as its path was given. */
    public String file() {
        return file;
    }

    /** The lump's name, {@code MAP01/LINEDEFS} for a lump of a map, empty when the fault is the file's. */
    public String lump() {
        return lump;
    }

    /** The element's index in the lump, or the byte offset where the lump has no elements; -1 for none. */
    public long index() {
        return index;
    }

    /** What is wrong, without the place. */
    public String reason() {
        return reason;
    }

    private static String message(String file, String lump, long index, String reason) {
        StringBuilder text = new StringBuilder(file);
        if (!lump.isEmpty()) {
            text.append(": ").append(lump);
        }
        if (index >= 0) {
            text.append(" #").append(index);
        }
        return text.append(": ").append(reason).toString();
    }
}

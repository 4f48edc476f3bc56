/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map;

/**
 * Something about a map's lumps that loading mended or passed over.
 *
 * @param kind   what sort of fault
 * @param lump   the lump concerned, such as {@code BLOCKMAP}
 * @param index  the element in that lump, -1 when it is about the whole lump
 * @param reason what was wrong and what was done, in words
 */
public record MapWarning(Kind kind, String lump, int index, String reason) {

    /** The sorts of fault that loading mends. */
    public enum Kind {
        /** BLOCKMAP is missing, truncated or invalid and was built anew. */
        BLOCKMAP_REBUILT,
        /** REJECT is missing or too short; what it lacks rejects nothing. */
        REJECT_INCOMPLETE,
        /** SEGS, SSECTORS or NODES are missing, broken or of a format that isn't read, and were built anew. */
        NODES_REBUILT,
        /** A linedef lacks its front sidedef; the back one took its place, or another line's when it has neither. */
        FRONT_SIDE_MISSING
    }

    @Override
    public String toString() {
        return lump + (index < 0 ? "" : " #" + index) + ": " + reason;
    }
}

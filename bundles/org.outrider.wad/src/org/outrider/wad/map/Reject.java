/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map;

/**
 * Pairs of sectors that can never see each other (the REJECT lump).
 *
 * <p>A bit for each pair, row by row of the sector that looks. Where the lump is missing or too short, nothing is
 * rejected.
 */
public final class Reject {

    private final int sectors;
    private final byte[] bits;

    /**
     * Wraps the lump's bytes.
     *
     * @param sectors number of the map's sectors
     * @param bits    the lump's bytes, lowest bit first; may be shorter or longer than the pairs need
     */
    public Reject(int sectors, byte[] bits) {
        this.sectors = sectors;
        this.bits = bits.clone();
    }

    /** A table that rejects nothing. */
    public static Reject empty(int sectors) {
        return new Reject(sectors, new byte[0]);
    }

    /** The number of bytes that a full table takes. */
    public static long fullSize(int sectors) {
        return ((long) sectors * sectors + 7) / 8;
    }

    /**
     * Whether line of sight is ruled out without looking.
     *
     * @param fromSector the sector that looks
     * @param toSector   the sector looked at
     */
    public boolean rejects(int fromSector, int toSector) {
        long pair = (long) fromSector * sectors + toSector;
        long index = pair >> 3;
        return index < bits.length && (bits[(int) index] & 1 << (pair & 7)) != 0;
    }

    /** A copy of the table's bytes, as the lump holds them. */
    public byte[] toBytes() {
        return bits.clone();
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad;

/** The formats that a map's lumps come in. */
public enum MapFormat {
    /** The binary format of Doom: what this bundle reads. */
    DOOM("Doom"),
    /** The binary format of Hexen, told by a {@code BEHAVIOR} lump. */
    HEXEN("Hexen"),
    /** The Universal Doom Map Format, told by a {@code TEXTMAP} lump. */
    UDMF("UDMF");

    private final String label;

    MapFormat(String label) {
        this.label = label;
    }

    /** The name that people use. */
    public String label() {
        return label;
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lumps of one map: its header (the marker with the map's name) and the lumps that follow it. */
public final class MapLumps {

    /** Every lump name that belongs to the map whose header it follows, in Doom, Hexen or UDMF format. */
    private static final Set<String> NAMES = Set.of("THINGS", "LINEDEFS", "SIDEDEFS", "VERTEXES", "SEGS", "SSECTORS",
            "NODES", "SECTORS", "REJECT", "BLOCKMAP", "BEHAVIOR", "SCRIPTS", "TEXTMAP", "ZNODES", "DIALOGUE",
            "LIGHTMAP", "LEAFS", "LIGHTS", "MACROS", "ENDMAP");

    private final Lump header;
    private final Map<String, Lump> lumps;

    private MapLumps(Lump header, Map<String, Lump> lumps) {
        this.header = header;
        this.lumps = lumps;
    }

    /**
     * Gathers the lumps behind a header: those with a map lump's name, up to the first that has another name or
     * comes a second time.
     */
    static MapLumps behind(Lump header) {
        List<Lump> file = header.wad().lumps();
        Map<String, Lump> lumps = new LinkedHashMap<>();
        for (int i = header.index() + 1; i < file.size(); i++) {
            Lump lump = file.get(i);
            if (!NAMES.contains(lump.name()) || lumps.putIfAbsent(lump.name(), lump) != null) {
                break;
            }
        }
        return new MapLumps(header, lumps);
    }

    /** Whether the lump behind this one starts a map, which makes it a header. */
    static boolean isHeader(Lump lump) {
        List<Lump> file = lump.wad().lumps();
        return lump.index() + 1 < file.size() && NAMES.contains(file.get(lump.index() + 1).name())
                && !NAMES.contains(lump.name());
    }

    /** The map's name, such as {@code MAP01} or {@code E1M1}. */
    public String name() {
        return header.name();
    }

    /** The marker lump that carries the map's name. */
    public Lump header() {
        return header;
    }

    /** The format, told by the lumps that are present. */
    public MapFormat format() {
        if (lumps.containsKey("TEXTMAP")) {
            return MapFormat.UDMF;
        }
        return lumps.containsKey("BEHAVIOR") ? MapFormat.HEXEN : MapFormat.DOOM;
    }

    /** The map's lumps in file order, without the header. */
    public List<Lump> all() {
        return List.copyOf(lumps.values());
    }

    /** The lump with this name, such as {@code LINEDEFS}. */
    public Optional<Lump> find(String lumpName) {
        return Optional.ofNullable(lumps.get(lumpName));
    }

    /**
     * The lump with this name.
     *
     * @throws WadFormatException when the map has none
     */
    public Lump get(String lumpName) throws WadFormatException {
        Lump lump = lumps.get(lumpName);
        if (lump == null) {
            throw error(lumpName, -1, "the map has no such lump");
        }
        return lump;
    }

    /** Describes a fault in one of the map's lumps. */
    public WadFormatException error(String lumpName, long index, String reason) {
        return new WadFormatException(header.file().toString(), name() + "/" + lumpName, index, reason);
    }
}

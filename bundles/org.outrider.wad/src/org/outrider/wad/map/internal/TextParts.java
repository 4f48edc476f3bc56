/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.outrider.wad.LumpNames;
import org.outrider.wad.MapLumps;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Sidedef;
import org.outrider.wad.map.Thing;
import org.outrider.wad.map.Vertex;
import org.outrider.wad.map.internal.TextBlocks.Block;

/**
 * Reads what was drawn from the text of a map in UDMF. Fields and their defaults are those of the format's
 * specification; vertexes between map units are rounded.
 */
final class TextParts {

    /** The namespaces whose line specials are numbered as in Doom. */
    private static final Set<String> DOOM_NUMBERS = Set.of("doom", "heretic", "strife");
    private static final int USUAL_LIGHT = 160;
    private static final int ARGUMENTS = 5;
    /** ZDoom numbers the sector specials of Doom from here up, and secrets by a bit. */
    private static final int ZDOOM_SECTORS = 64;
    private static final int LAST_DOOM_SECTOR = 17;
    private static final int ZDOOM_SECRET = 1024;
    private static final int SECRET = 9;

    /** Linedef flags by the names that the text has for them. */
    private enum LineFlag {
        BLOCKING(Linedef.BLOCKING), BLOCKMONSTERS(Linedef.BLOCK_MONSTERS), TWOSIDED(Linedef.TWO_SIDED),
        DONTPEGTOP(Linedef.UPPER_UNPEGGED), DONTPEGBOTTOM(Linedef.LOWER_UNPEGGED), SECRET(Linedef.SECRET),
        BLOCKSOUND(Linedef.BLOCK_SOUND), DONTDRAW(Linedef.NOT_ON_MAP), MAPPED(Linedef.MAPPED);

        private final int bit;

        LineFlag(int bit) {
            this.bit = bit;
        }
    }

    private final MapLumps lumps;
    private final TextBlocks text;
    private final boolean doomNumbers;

    private TextParts(MapLumps lumps, TextBlocks text) {
        this.lumps = lumps;
        this.text = text;
        this.doomNumbers = DOOM_NUMBERS.contains(text.global("namespace"));
    }

    static MapParts read(MapLumps lumps) throws WadFormatException {
        return new TextParts(lumps, TextBlocks.read(lumps)).read();
    }

    private MapParts read() throws WadFormatException {
        List<Vertex> vertexes = each("vertex", block -> Vertex.ofUnits(unit(block, "x"), unit(block, "y")));
        List<Sector> sectors = each("sector", this::sector);
        List<Sidedef> sidedefs = each("sidedef", block -> sidedef(block, sectors.size()));
        List<Linedef> linedefs = each("linedef", block -> linedef(block, vertexes.size(), sidedefs.size()));
        return new MapParts(vertexes, sectors, sidedefs, linedefs, each("thing", this::thing));
    }

    /** Makes a value of a block. */
    private interface Decoder<T> {
        T decode(Block block) throws WadFormatException;
    }

    private <T> List<T> each(String kind, Decoder<T> decoder) throws WadFormatException {
        List<Block> blocks = text.of(kind);
        if (blocks.size() > MapParts.MOST_RECORDS) {
            throw lumps.error("TEXTMAP", -1, blocks.size() + " blocks of the kind " + kind + " are more than the "
                    + MapParts.MOST_RECORDS + " that are read");
        }
        List<T> values = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            values.add(decoder.decode(block));
        }
        return values;
    }

    private Sector sector(Block block) throws WadFormatException {
        int special = whole(block, "special", 0);
        return new Sector(whole(block, "heightfloor", 0), whole(block, "heightceiling", 0),
                name(block, "texturefloor"), name(block, "textureceiling"), whole(block, "lightlevel", USUAL_LIGHT),
                doomNumbers ? special : doomSector(special), whole(block, "id", 0));
    }

    private static int doomSector(int special) {
        if ((special & ZDOOM_SECRET) != 0) {
            return SECRET;
        }
        int doom = special - ZDOOM_SECTORS;
        return doom > 0 && doom <= LAST_DOOM_SECTOR ? doom : 0;
    }

    private Sidedef sidedef(Block block, int sectors) throws WadFormatException {
        return new Sidedef(whole(block, "offsetx", 0), whole(block, "offsety", 0), name(block, "texturetop"),
                name(block, "texturebottom"), name(block, "texturemiddle"), index(block, "sector", "sector", sectors));
    }

    private Linedef linedef(Block block, int vertexes, int sidedefs) throws WadFormatException {
        int flags = 0;
        for (LineFlag flag : LineFlag.values()) {
            flags |= is(block, flag.name().toLowerCase(Locale.ROOT)) ? flag.bit : 0;
        }
        int special = whole(block, "special", 0);
        int tag = Math.max(0, whole(block, "id", -1));
        if (!doomNumbers) {
            HexenAction action = new HexenAction(special, arguments(block), trigger(block),
                    is(block, "repeatspecial"));
            special = action.toDoom();
            tag = special == 0 ? tag : action.tag();
        }
        return new Linedef(index(block, "v1", "vertex", vertexes), index(block, "v2", "vertex", vertexes), flags,
                special, tag, side(block, "sidefront", sidedefs), side(block, "sideback", sidedefs));
    }

    private int[] arguments(Block block) throws WadFormatException {
        int[] arguments = new int[ARGUMENTS];
        for (int i = 0; i < ARGUMENTS; i++) {
            arguments[i] = whole(block, "arg" + i, 0);
        }
        return arguments;
    }

    private static HexenAction.Trigger trigger(Block block) {
        if (is(block, "playeruse")) {
            return HexenAction.Trigger.USE;
        }
        if (is(block, "playercross")) {
            return HexenAction.Trigger.WALK;
        }
        return is(block, "impact") ? HexenAction.Trigger.SHOOT : HexenAction.Trigger.NONE;
    }

    private Thing thing(Block block) throws WadFormatException {
        int flags = is(block, "skill1") || is(block, "skill2") ? 1 : 0;
        flags |= is(block, "skill3") ? 2 : 0;
        flags |= is(block, "skill4") || is(block, "skill5") ? 4 : 0;
        flags |= is(block, "ambush") ? 8 : 0;
        flags |= is(block, "single") ? 0 : 16;
        return new Thing(unit(block, "x"), unit(block, "y"), whole(block, "angle", 0), whole(block, "type", 0), flags);
    }

    private int side(Block block, String field, int sidedefs) throws WadFormatException {
        return whole(block, field, Linedef.NO_SIDE) == Linedef.NO_SIDE ? Linedef.NO_SIDE
                : index(block, field, "sidedef", sidedefs);
    }

    private int index(Block block, String field, String what, int count) throws WadFormatException {
        if (!block.values().containsKey(field)) {
            throw fault(block, "the " + block.kind() + " has no " + field);
        }
        int index = whole(block, field, 0);
        if (index < 0 || index >= count) {
            throw fault(block, MapParts.missing(what, index, count));
        }
        return index;
    }

    private int unit(Block block, String field) throws WadFormatException {
        if (!block.values().containsKey(field)) {
            throw fault(block, "the " + block.kind() + " has no " + field);
        }
        int unit = whole(block, field, 0);
        if (unit != (short) unit) {
            throw fault(block, field + " " + unit + " is outside of what a map can hold");
        }
        return unit;
    }

    private static boolean is(Block block, String field) {
        return "true".equalsIgnoreCase(block.values().get(field));
    }

    private static String name(Block block, String field) {
        return LumpNames.upper(block.values().getOrDefault(field, Sidedef.NO_TEXTURE));
    }

    /** A number, rounded where it is none of the whole ones; in decimal, octal or hexadecimal notation. */
    private int whole(Block block, String field, int usual) throws WadFormatException {
        String value = block.values().get(field);
        if (value == null) {
            return usual;
        }
        try {
            boolean coded = value.length() > 1 && value.matches("[+-]?0[xX0-7][0-9a-fA-F]*");
            double number = coded ? Long.decode(value) : Double.parseDouble(value);
            if (Math.abs(number) <= Integer.MAX_VALUE) {
                return (int) Math.round(number);
            }
        } catch (NumberFormatException e) {
            throw fault(block, field + " is '" + value + "', which is no number");
        }
        throw fault(block, field + " is " + value + ", which is beyond what can be counted");
    }

    private WadFormatException fault(Block block, String reason) {
        return lumps.error("TEXTMAP", block.line(), reason);
    }
}

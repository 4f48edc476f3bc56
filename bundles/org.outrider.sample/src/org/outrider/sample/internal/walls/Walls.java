/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.walls;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.outrider.sample.internal.color.Ramp;
import org.outrider.sample.internal.paint.Canvas;
import org.outrider.sample.internal.paint.Pictures;
import org.outrider.wad.WadWriter;
import org.outrider.wad.graphics.PatchPlacement;
import org.outrider.wad.graphics.TextureDefinition;

/**
 * All wall textures, and the patches that they are made of.
 *
 * <p>They bear names that Doom's designers know, for what these are used for; pairs of switches and frames of
 * animations must, since the games know them by name.
 */
public final class Walls {

    private static final int WIDE = 64;
    private static final int TALL = 128;
    private static final int NAME_LENGTH = 8;

    private final Map<String, Canvas> patches = new LinkedHashMap<>();
    private final List<TextureDefinition> textures = new ArrayList<>();

    /** Paints them. */
    public Walls() {
        paint();
        // number 0 is never drawn: it is what sides without a texture refer to
        texture("NONE", 8, 8, at(0, 0, "TRACK"));
        plain();
        doors();
        switches();
        moving();
    }

    /** The patches' lumps, PNAMES and TEXTURE1, with the patches between their markers. */
    public List<WadWriter.Entry> lumps() {
        List<WadWriter.Entry> lumps = new ArrayList<>();
        lumps.add(new WadWriter.Entry("PNAMES", patchNames()));
        lumps.add(new WadWriter.Entry("TEXTURE1", directory()));
        lumps.add(WadWriter.Entry.marker("P_START"));
        patches.forEach((name, canvas) -> lumps.add(new WadWriter.Entry(name, Pictures.patch(canvas))));
        lumps.add(WadWriter.Entry.marker("P_END"));
        return lumps;
    }

    private void paint() {
        patches.put("TANPAN", Metalwork.tanPanel(false));
        patches.put("TANVENT", Metalwork.tanPanel(true));
        patches.put("BRICK", Masonry.brick());
        patches.put("STONE", Masonry.stone());
        patches.put("MARBLE", Masonry.marble());
        patches.put("ROCK", Masonry.rock());
        patches.put("CRATE", Masonry.crate());
        patches.put("PLATES", Metalwork.plates());
        patches.put("TECH", Metalwork.technology());
        patches.put("CONSOLE", Metalwork.console());
        patches.put("GIRDER", Metalwork.girder());
        patches.put("STEP", Metalwork.step());
        patches.put("DOOR", Metalwork.door());
        patches.put("TRACK", Metalwork.track());
        patches.put("BLUETRIM", Metalwork.keyTrim(Ramp.BLUE));
        patches.put("REDTRIM", Metalwork.keyTrim(Ramp.RED));
        patches.put("YELTRIM", Metalwork.keyTrim(Ramp.BRASS));
        patches.put("LIGHT", Metalwork.light());
        patches.put("HAZARD", Metalwork.hazard());
        patches.put("GRATING", Metalwork.grating());
        patches.put("LEVEROFF", Signs.lever(false));
        patches.put("LEVERON", Signs.lever(true));
        patches.put("EXIT", Signs.exit());
        patches.put("STATION", Signs.station());
        patches.put("SKY", Signs.sky());
        patches.put("PLANET", Signs.planet());
        for (int frame = 0; frame < 4; frame++) {
            patches.put("SLIME" + (frame + 1), Signs.slimefall(frame));
        }
    }

    private void plain() {
        texture("STARTAN2", 2 * WIDE, TALL, at(0, 0, "TANPAN"), at(WIDE, 0, "TANVENT"));
        texture("BRICK7", WIDE, TALL, twice("BRICK"));
        texture("STONE2", WIDE, TALL, twice("STONE"));
        texture("MARBLE1", WIDE, TALL, twice("MARBLE"));
        texture("ROCK4", 2 * WIDE, TALL, at(0, 0, "ROCK"), at(-WIDE, 64, "ROCK"), at(WIDE, 64, "ROCK"));
        texture("METAL2", WIDE, TALL, twice("PLATES"));
        texture("TEKGREN2", WIDE, TALL, at(0, 0, "TECH"));
        texture("COMPSTA1", WIDE, TALL, at(0, 0, "PLATES"), at(0, 64, "CONSOLE"));
        texture("SUPPORT2", 32, TALL, at(0, 0, "GIRDER"));
        texture("CRATE1", WIDE, WIDE, at(0, 0, "CRATE"));
        texture("PLAT1", WIDE, TALL, at(0, 0, "PLATES"), at(0, 64, "PLATES"), at(0, 0, "HAZARD"));
        texture("STEP1", 32, 16, at(0, 0, "STEP"));
        texture("LITE3", 16, TALL, twice("LIGHT"));
        texture("EXITSIGN", 32, 16, at(0, 0, "EXIT"));
        texture("NAMEPLAT", 2 * WIDE, TALL, at(0, 0, "TANPAN"), at(WIDE, 0, "TANPAN"), at(0, 20, "STATION"));
        // of one patch: columns that several make up are garbled where one can see through them (Doom 1.9)
        texture("MIDGRATE", WIDE, TALL, at(0, 0, "GRATING"));
        texture("SKY1", 256, TALL, at(0, 0, "SKY"), at(128, 0, "SKY"), at(70, 16, "PLANET"));
    }

    private void doors() {
        texture("BIGDOOR2", 2 * WIDE, TALL, at(0, 0, "DOOR"), at(WIDE, 0, "DOOR"));
        texture("EXITDOOR", WIDE, TALL, at(0, 0, "DOOR"), at(16, 48, "EXIT"));
        texture("DOORTRAK", 8, TALL, twice("TRACK"));
        texture("DOORBLU", 8, TALL, twice("BLUETRIM"));
        texture("DOORRED", 8, TALL, twice("REDTRIM"));
        texture("DOORYEL", 8, TALL, twice("YELTRIM"));
    }

    /** The lever is 40 rows tall with its middle 44 above the texture's foot, where an eye rests. */
    private void switches() {
        switchPair("STRTN", at(0, 0, "TANPAN"));
        switchPair("BRCOM", twice("BRICK"));
        switchPair("STON1", twice("STONE"));
        switchPair("MET2", twice("PLATES"));
        switchPair("MARB", twice("MARBLE"));
        switchPair("EXIT", at(0, 0, "PLATES"), at(0, 64, "PLATES"), at(16, 44, "EXIT"));
    }

    private void moving() {
        for (int frame = 1; frame <= 4; frame++) {
            texture("SFALL" + frame, WIDE, TALL, at(0, 0, "SLIME" + frame), at(32, 0, "SLIME" + frame),
                    at(0, 64, "SLIME" + frame), at(32, 64, "SLIME" + frame));
        }
    }

    private void switchPair(String wall, PatchPlacement... background) {
        for (int state = 1; state <= 2; state++) {
            List<PatchPlacement> placements = new ArrayList<>(List.of(background));
            placements.add(at(16, 64, state == 1 ? "LEVEROFF" : "LEVERON"));
            textures.add(new TextureDefinition("SW" + state + wall, WIDE, TALL, placements));
        }
    }

    private void texture(String name, int width, int height, PatchPlacement... placements) {
        textures.add(new TextureDefinition(name, width, height, List.of(placements)));
    }

    private static PatchPlacement at(int x, int y, String patch) {
        return new PatchPlacement(x, y, patch);
    }

    /** A patch of 64 rows twice below itself. */
    private static PatchPlacement[] twice(String patch) {
        return new PatchPlacement[] { at(0, 0, patch), at(0, 64, patch) };
    }

    private byte[] patchNames() {
        ByteBuffer lump = littleEndian(4 + patches.size() * NAME_LENGTH).putInt(patches.size());
        patches.keySet().forEach(name -> putName(lump, name));
        return lump.array();
    }

    /** TEXTURE1: the number of textures, where each one's record starts, and the records with their placements. */
    private byte[] directory() {
        int start = 4 + 4 * textures.size();
        int size = start;
        for (TextureDefinition texture : textures) {
            size += 22 + 10 * texture.patches().size();
        }
        ByteBuffer lump = littleEndian(size).putInt(textures.size());
        for (TextureDefinition texture : textures) {
            lump.putInt(start);
            start += 22 + 10 * texture.patches().size();
        }
        List<String> numbers = List.copyOf(patches.keySet());
        for (TextureDefinition texture : textures) {
            putName(lump, texture.name());
            lump.putInt(0).putShort((short) texture.width()).putShort((short) texture.height()).putInt(0);
            lump.putShort((short) texture.patches().size());
            for (PatchPlacement placement : texture.patches()) {
                lump.putShort((short) placement.x()).putShort((short) placement.y());
                // the stepping and colormap fields that follow were never used
                lump.putShort((short) numbers.indexOf(placement.patch())).putShort((short) 1).putShort((short) 0);
            }
        }
        return lump.array();
    }

    private static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void putName(ByteBuffer lump, String name) {
        for (int i = 0; i < NAME_LENGTH; i++) {
            lump.put((byte) (i < name.length() ? name.charAt(i) : 0));
        }
    }
}

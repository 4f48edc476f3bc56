/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render.art;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.game.LevelException;
import org.outrider.engine.classic.internal.game.WadLevels;
import org.outrider.wad.WadFile;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.WadWriter;
import org.outrider.wad.WadWriter.Entry;

/** Builds WADs in memory with just enough plain pictures to draw maps with; light tables change no colour but two. */
public final class ArtWad {

    public static final int FLOOR = 10;
    public static final int CEILING = 20;
    public static final int WALL = 100;
    public static final int SKY = 120;

    private final List<Entry> flats = new ArrayList<>();
    private final List<Entry> sprites = new ArrayList<>();
    private final List<Entry> others = new ArrayList<>();
    private final List<String> patches = new ArrayList<>();
    private final List<byte[]> textures = new ArrayList<>();

    public ArtWad() {
        flat("FLOOR4_8", FLOOR);
        flat("CEIL3_5", CEILING);
        flat("F_SKY1", 0);
        texture("AANONE", 64, 64, "PNONE", 0, 0).patch("PNONE", solid(64, 64, 1));
        texture("STARTAN2", 128, 128, "PWALL", 0, 0).patch("PWALL", solid(128, 128, WALL));
        texture("SKY1", 256, 128, "PSKY", 0, 0).patch("PSKY", solid(256, 128, SKY));
    }

    /** Adds a flat of one colour. */
    public ArtWad flat(String name, int color) {
        byte[] pixels = new byte[64 * 64];
        Arrays.fill(pixels, (byte) color);
        flats.add(new Entry(name, pixels));
        return this;
    }

    /** Adds a sprite's picture. */
    public ArtWad sprite(String name, byte[] patch) {
        sprites.add(new Entry(name, patch));
        return this;
    }

    /** Adds any lump. */
    public ArtWad lump(Entry lump) {
        others.add(lump);
        return this;
    }

    /** Adds the lump of a patch that textures use. */
    public ArtWad patch(String name, byte[] patch) {
        return lump(new Entry(name, patch));
    }

    /** Adds a wall texture; patches are given as name, x and y, in turn. */
    public ArtWad texture(String name, int width, int height, Object... placements) {
        int count = placements.length / 3;
        ByteBuffer texture = ByteBuffer.allocate(22 + count * 10).order(ByteOrder.LITTLE_ENDIAN);
        texture.put(Arrays.copyOf(name.getBytes(StandardCharsets.US_ASCII), 8)).putInt(0);
        texture.putShort((short) width).putShort((short) height).putInt(0).putShort((short) count);
        for (int i = 0; i < count; i++) {
            String patch = (String) placements[i * 3];
            if (!patches.contains(patch)) {
                patches.add(patch);
            }
            texture.putShort(((Integer) placements[i * 3 + 1]).shortValue());
            texture.putShort(((Integer) placements[i * 3 + 2]).shortValue());
            texture.putShort((short) patches.indexOf(patch)).putShort((short) 1).putShort((short) 0);
        }
        textures.add(texture.array());
        return this;
    }

    /** The WAD, with maps or whatever else is to be in it. */
    public WadStack build(List<Entry> more) throws WadFormatException {
        WadWriter wad = WadWriter.iwad().add("PLAYPAL", palettes()).add("COLORMAP", colormaps());
        wad.addAll(more).addAll(others).add("PNAMES", patchNames()).add("TEXTURE1", textureList());
        wad.addMarker("S_START").addAll(sprites).addMarker("S_END");
        wad.addMarker("F_START").addAll(flats).addMarker("F_END");
        return new WadStack(List.of(WadFile.of(Path.of("art.wad"), wad.toBytes())));
    }

    /** The pictures of the WAD without anything else. */
    public RenderResources resources() throws WadFormatException, LevelException {
        WadStack wads = build(List.of());
        return RenderResources.load(wads, new WadLevels(wads).textures(), GameData.normal());
    }

    /** A patch of one colour without holes, its origin in the middle of its foot. */
    public static byte[] solid(int width, int height, int color) {
        int[] column = new int[height];
        Arrays.fill(column, color);
        int[][] columns = new int[width][];
        Arrays.fill(columns, column);
        return patch(width / 2, height, columns);
    }

    /** A patch of the given columns, which have no holes; -1 ends a column early. */
    public static byte[] patch(int leftOffset, int topOffset, int[]... columns) {
        int height = columns[0].length;
        ByteBuffer patch = ByteBuffer.allocate(8 + columns.length * (4 + height + 5)).order(ByteOrder.LITTLE_ENDIAN);
        patch.putShort((short) columns.length).putShort((short) height).putShort((short) leftOffset)
                .putShort((short) topOffset);
        int at = 8 + columns.length * 4;
        for (int[] column : columns) {
            patch.putInt(at);
            at += length(column) + 5;
        }
        for (int[] column : columns) {
            patch.put((byte) 0).put((byte) length(column)).put((byte) 0);
            for (int i = 0; i < length(column); i++) {
                patch.put((byte) column[i]);
            }
            patch.put((byte) 0).put((byte) 0xFF);
        }
        return Arrays.copyOf(patch.array(), patch.position());
    }

    private static int length(int[] column) {
        for (int i = 0; i < column.length; i++) {
            if (column[i] < 0) {
                return i;
            }
        }
        return column.length;
    }

    /** Colour i is the grey i in palette 0; palette p has red p. */
    private static byte[] palettes() {
        byte[] palettes = new byte[14 * 768];
        for (int i = 0; i < palettes.length; i++) {
            palettes[i] = (byte) (i % 768 / 3);
        }
        for (int palette = 1; palette < 14; palette++) {
            for (int i = 0; i < 256; i++) {
                palettes[palette * 768 + i * 3] = (byte) palette;
            }
        }
        return palettes;
    }

    /** No map changes a colour, but 6, which the fuzz effect uses, adds 100, and 32 inverts. */
    private static byte[] colormaps() {
        byte[] maps = new byte[34 * 256];
        for (int i = 0; i < maps.length; i++) {
            int map = i >> 8;
            maps[i] = (byte) (map == 6 ? i + 100 : map == 32 ? ~i : i);
        }
        return maps;
    }

    private byte[] patchNames() {
        ByteBuffer names = ByteBuffer.allocate(4 + patches.size() * 8).order(ByteOrder.LITTLE_ENDIAN);
        names.putInt(patches.size());
        patches.forEach(name -> names.put(Arrays.copyOf(name.getBytes(StandardCharsets.US_ASCII), 8)));
        return names.array();
    }

    private byte[] textureList() {
        int size = 4 + textures.size() * 4 + textures.stream().mapToInt(texture -> texture.length).sum();
        ByteBuffer list = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        list.putInt(textures.size());
        int at = 4 + textures.size() * 4;
        for (byte[] texture : textures) {
            list.putInt(at);
            at += texture.length;
        }
        textures.forEach(list::put);
        return list.array();
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.flats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.outrider.sample.internal.color.Ramp;
import org.outrider.sample.internal.paint.Brush;
import org.outrider.sample.internal.paint.Canvas;
import org.outrider.sample.internal.paint.Noise;
import org.outrider.sample.internal.paint.Pictures;
import org.outrider.wad.WadWriter;

/**
 * All flats, under names that Doom's designers know for what they are used for. The frames of an animation follow each
 * other, as the games demand.
 */
public final class Flats {

    private static final int SIZE = 64;
    private static final int SLIME_FRAMES = 3;

    private final Map<String, Canvas> flats = new LinkedHashMap<>();

    /** Paints them. */
    public Flats() {
        floors();
        ceilings();
        nature();
        flats.put("GATE1", gate());
        for (int frame = 0; frame < SLIME_FRAMES; frame++) {
            flats.put("NUKAGE" + (frame + 1), slime(frame));
        }
        flats.put("F_SKY1", brush().fill(Ramp.BLUE, 0.5).canvas());
    }

    /** The flats' names in their order. */
    public List<String> names() {
        return List.copyOf(flats.keySet());
    }

    /** The flats' lumps between their markers. */
    public List<WadWriter.Entry> lumps() {
        List<WadWriter.Entry> lumps = new ArrayList<>();
        lumps.add(WadWriter.Entry.marker("F_START"));
        flats.forEach((name, canvas) -> lumps.add(new WadWriter.Entry(name, Pictures.flat(canvas))));
        lumps.add(WadWriter.Entry.marker("F_END"));
        return lumps;
    }

    private void floors() {
        flats.put("FLOOR4_8", tiles(Ramp.KHAKI, 0.46, 32, 501).grain(502, 8, 8, 4, 0.12).canvas());
        flats.put("FLOOR0_1", tiles(Ramp.OLIVE, 0.42, 16, 503).grain(504, 8, 8, 3, 0.12).canvas());
        flats.put("FLAT14", brush().fill(Ramp.BLUE, 0.36).grain(505, 32, 32, 2, 0.16).edges(0, 0, SIZE, SIZE, 0.05)
                .canvas());
        flats.put("FLAT20", tread(Ramp.GREY, 0.36));
        flats.put("FLAT23", brush().fill(Ramp.GREY, 0.5).hazard(0, 0, SIZE, SIZE).plate(6, 6, 52, 52, Ramp.GREY, 0.48)
                .rivets(9, 9, 46, 46).grooveAcross(6, 31, 52).grooveDown(31, 6, 52).grain(506, 16, 16, 3, 0.08)
                .canvas());
        flats.put("FLAT5_4", slabs(Ramp.KHAKI, 0.44, Ramp.OLIVE, 507));
        flats.put("DEM1_5", slabs(Ramp.GREY, 0.42, Ramp.KHAKI, 508));
        flats.put("STEP1", brush().fill(Ramp.GREY, 0.44).box(0, 0, SIZE, 3, Ramp.BRASS, 0.6)
                .grooveAcross(0, 31, SIZE).grain(509, 16, 16, 3, 0.10).canvas());
        flats.put("CRATOP1", brush().fill(Ramp.BROWN, 0.56).plate(0, 0, 64, 64, Ramp.BROWN, 0.62)
                .recess(7, 7, 50, 50, Ramp.BROWN, 0.5).grain(510, 4, 32, 3, 0.16).canvas());
    }

    private void ceilings() {
        flats.put("CEIL3_5", tiles(Ramp.TAN, 0.36, 64, 521).grooveAcross(0, 31, SIZE).grain(522, 8, 8, 3, 0.08)
                .canvas());
        flats.put("CEIL5_1", tread(Ramp.SOOT, 0.62));
        flats.put("TLITE6_5", tiles(Ramp.GREY, 0.34, 64, 523).lamp(18, 18, 28, 28, Ramp.BRASS).canvas());
        flats.put("TLITE6_6", tiles(Ramp.GREY, 0.30, 64, 524).lamp(8, 26, 48, 12, Ramp.BLUE).canvas());
    }

    private void nature() {
        flats.put("GRASS1", brush().fill(Ramp.OLIVE, 0.40).grain(531, 8, 8, 5, 0.24).spots(532, Ramp.BROWN, 4, 4, 0.2)
                .canvas());
        flats.put("RROCK09", brush().fill(Ramp.BROWN, 0.42).grain(533, 6, 6, 5, 0.34).spots(534, Ramp.SOOT, 5, 5, 0.25)
                .canvas());
    }

    private static Brush brush() {
        return new Brush(new Canvas(SIZE, SIZE));
    }

    private static Brush tiles(Ramp ramp, double shade, int size, int seed) {
        Brush brush = brush();
        Noise noise = new Noise(seed);
        for (int y = 0; y < SIZE; y += size) {
            for (int x = 0; x < SIZE; x += size) {
                brush.plate(x, y, size, size, ramp, shade + 0.06 * (noise.at(x, y) - 0.5));
            }
        }
        return brush;
    }

    /** Slabs of stone of different sizes. */
    private static Canvas slabs(Ramp ramp, double shade, Ramp spots, int seed) {
        Noise noise = new Noise(seed);
        Brush brush = brush();
        int[][] slabs = { { 0, 0, 32, 32 }, { 32, 0, 32, 16 }, { 32, 16, 16, 32 }, { 48, 16, 16, 16 },
                { 48, 32, 16, 32 }, { 0, 32, 16, 32 }, { 16, 32, 16, 16 }, { 16, 48, 32, 16 } };
        for (int[] slab : slabs) {
            brush.plate(slab[0], slab[1], slab[2], slab[3], ramp, shade + 0.10 * (noise.at(slab[0], slab[1]) - 0.5));
        }
        return brush.grain(seed + 100, 8, 8, 4, 0.16).spots(seed + 200, spots, 4, 4, 0.15).canvas();
    }

    /** Metal with a tread against slipping. */
    private static Canvas tread(Ramp ramp, double shade) {
        Brush brush = brush().fill(ramp, shade);
        for (int y = 0; y < SIZE; y += 8) {
            for (int x = 0; x < SIZE; x += 8) {
                boolean across = (x + y) / 8 % 2 == 0;
                brush.plate(x + (across ? 1 : 3), y + (across ? 3 : 1), across ? 6 : 2, across ? 2 : 6, ramp,
                        shade + 0.07);
            }
        }
        return brush.edges(0, 0, SIZE, SIZE, 0.12).grain(541, 8, 8, 3, 0.08).canvas();
    }

    /** The plate of a teleporter: rings of light. */
    private static Canvas gate() {
        Canvas canvas = new Canvas(SIZE, SIZE);
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                double dx = x - 31.5;
                double dy = y - 31.5;
                double distance = Math.sqrt(dx * dx + dy * dy);
                double wave = 0.5 + 0.5 * StrictMath.cos(distance * 0.75);
                boolean lit = distance < 29;
                canvas.paint(x, y, lit ? Ramp.TEAL : Ramp.GREY, lit ? 0.15 + 0.75 * wave * wave : 0.34);
            }
        }
        return new Brush(canvas).edges(0, 0, SIZE, SIZE, 0.16).rivets(3, 3, 58, 58).canvas();
    }

    /** A frame of slime that heaves. */
    private static Canvas slime(int frame) {
        Canvas canvas = new Canvas(SIZE, SIZE);
        Noise noise = new Noise(551);
        double turn = 2 * Math.PI * frame / SLIME_FRAMES;
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                double u = x / 64.0 + 0.05 * StrictMath.cos(turn);
                double v = y / 64.0 + 0.05 * StrictMath.sin(turn);
                double wave = noise.rough(u, v, 4, 4, 4);
                double bubble = noise.other(frame).rough(u, v, 10, 10, 2);
                canvas.paint(x, y, Ramp.SLIME, 0.28 + 0.32 * Math.abs(wave) + (bubble > 0.55 ? 0.22 : 0));
            }
        }
        return canvas;
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render.art;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.wad.Lump;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.graphics.Patch;
import org.outrider.wad.graphics.PatchPlacement;
import org.outrider.wad.graphics.TextureDefinition;

/**
 * Puts wall textures together from their patches as Doom 1.9 keeps them in memory.
 *
 * <p>A column that only one patch touches is read straight from that patch, whatever row the patch was to lie at; one
 * that several touch is composed. Patches that are missing or malformed are left out and reported.
 */
final class TextureBuilder {

    private final WadStack wads;
    private final List<String> problems;
    private final Map<String, Optional<Patch>> patches = new HashMap<>();

    TextureBuilder(WadStack wads, List<String> problems) {
        this.wads = wads;
        this.problems = problems;
    }

    /** A patch with its place. */
    private record Placed(Patch patch, int x, int y) {

        boolean touches(int column) {
            return column >= x && column < x + patch.width();
        }
    }

    /** Builds one texture. */
    WallTexture build(TextureDefinition texture) {
        List<Placed> placed = place(texture);
        int width = Integer.highestOneBit(texture.width());
        int height = texture.height();
        byte[][] strips = new byte[width][];
        byte[] composed = new byte[width * height];
        int[] composedAt = new int[width];
        int used = 0;
        byte[] column = new byte[height];
        boolean[] opaque = new boolean[height];
        PostsBuilder posts = new PostsBuilder(width);
        for (int x = 0; x < width; x++) {
            int touching = 0;
            for (Placed candidate : placed) {
                touching += candidate.touches(x) ? 1 : 0;
            }
            if (touching == 0) {
                strips[x] = Strips.cut(column, 0, 0);
                posts.addEmptyColumn();
            } else if (touching == 1) {
                Placed only = only(placed, x);
                strips[x] = strip(only.patch(), x - only.x(), height);
                posts.addPatchColumn(only.patch(), x - only.x());
            } else {
                compose(placed, x, column, opaque);
                System.arraycopy(column, 0, composed, used, height);
                composedAt[x] = used;
                used += height;
                posts.addColumn(column, opaque);
            }
        }
        for (int x = 0; x < width; x++) {
            if (strips[x] == null) {
                strips[x] = Strips.cut(composed, composedAt[x], height);
            }
        }
        return new WallTexture(strips, height << 16, posts.build());
    }

    private static Placed only(List<Placed> placed, int column) {
        for (Placed candidate : placed) {
            if (candidate.touches(column)) {
                return candidate;
            }
        }
        throw new IllegalStateException("no patch touches column " + column);
    }

    private static byte[] strip(Patch patch, int column, int height) {
        int post = patch.firstPost(column);
        return post < patch.endPost(column) ? Strips.cut(patch.data(), patch.postStart(post), height)
                : new byte[Strips.cut(patch.data(), 0, height).length];
    }

    /** Draws a column; of a post that sticks out above, as many pixels are left out at its end (Doom 1.9). */
    private static void compose(List<Placed> placed, int x, byte[] column, boolean[] opaque) {
        Arrays.fill(opaque, false);
        Arrays.fill(column, (byte) 0);
        for (Placed candidate : placed) {
            if (!candidate.touches(x)) {
                continue;
            }
            Patch patch = candidate.patch();
            int source = x - candidate.x();
            for (int post = patch.firstPost(source); post < patch.endPost(source); post++) {
                int top = candidate.y() + patch.postTop(post);
                int row = Math.max(top, 0);
                int end = Math.min(row + patch.postLength(post) + Math.min(top, 0), column.length);
                for (int i = row; i < end; i++) {
                    column[i] = patch.data()[patch.postStart(post) + i - row];
                    opaque[i] = true;
                }
            }
        }
    }

    private List<Placed> place(TextureDefinition texture) {
        List<Placed> placed = new ArrayList<>();
        for (PatchPlacement placement : texture.patches()) {
            Patch patch = patch(placement.patch(), texture);
            if (patch != null) {
                placed.add(new Placed(patch, placement.x(), placement.y()));
            }
        }
        return placed;
    }

    private @Nullable Patch patch(String name, TextureDefinition texture) {
        Optional<Patch> known = patches.get(name);
        if (known == null) {
            known = read(name, texture);
            patches.put(name, known);
        }
        return known.isPresent() ? known.get() : null;
    }

    private Optional<Patch> read(String name, TextureDefinition texture) {
        Optional<Lump> lump = wads.find(name);
        if (lump.isEmpty()) {
            problems.add("texture " + texture.name() + ": there is no patch " + name);
            return Optional.empty();
        }
        try {
            return Optional.of(Patch.read(lump.get()));
        } catch (WadFormatException e) {
            problems.add("texture " + texture.name() + ": " + e.getMessage());
            return Optional.empty();
        }
    }
}

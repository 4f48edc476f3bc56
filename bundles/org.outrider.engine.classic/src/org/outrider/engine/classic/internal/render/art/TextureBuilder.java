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
    private final Map<String, Optional<Decoded>> patches = new HashMap<>();

    TextureBuilder(WadStack wads, List<String> problems) {
        this.wads = wads;
        this.problems = problems;
    }

    /** A patch as bytes and as posts, which textures share. */
    private record Decoded(Patch patch, Posts posts) {
    }

    /** A patch with its place. */
    private record Placed(Decoded decoded, int x, int y) {

        Patch patch() {
            return decoded.patch();
        }

        boolean touches(int column) {
            return column >= x && column < x + patch().width();
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
                strips[x] = new byte[Strips.length(height)];
                posts.addEmptyColumn();
            } else if (touching == 1) {
                Placed only = only(placed, x);
                strips[x] = strip(only.decoded(), x - only.x(), height);
                posts.addColumn(only.decoded().posts(), x - only.x());
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

    /** A column as the game reads it, that is, from its first post on; the post's own pixels where they suffice. */
    private static byte[] strip(Decoded decoded, int column, int height) {
        Patch patch = decoded.patch();
        int post = patch.firstPost(column);
        if (post == patch.endPost(column)) {
            return new byte[Strips.length(height)];
        }
        byte[] pixels = decoded.posts().pixels[decoded.posts().first[column]];
        return pixels.length == Strips.length(height) ? pixels
                : Strips.cut(patch.data(), patch.postStart(post), height);
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
            Decoded patch = patch(placement.patch(), texture);
            if (patch != null) {
                placed.add(new Placed(patch, placement.x(), placement.y()));
            }
        }
        return placed;
    }

    private @Nullable Decoded patch(String name, TextureDefinition texture) {
        Optional<Decoded> known = patches.get(name);
        if (known == null) {
            known = read(name, texture);
            patches.put(name, known);
        }
        return known.isPresent() ? known.get() : null;
    }

    private Optional<Decoded> read(String name, TextureDefinition texture) {
        Optional<Lump> lump = wads.find(name);
        if (lump.isEmpty()) {
            problems.add("texture " + texture.name() + ": there is no patch " + name);
            return Optional.empty();
        }
        try {
            Patch patch = Patch.read(lump.get());
            return Optional.of(new Decoded(patch, PostsBuilder.of(patch)));
        } catch (WadFormatException e) {
            problems.add("texture " + texture.name() + ": " + e.getMessage());
            return Optional.empty();
        }
    }
}

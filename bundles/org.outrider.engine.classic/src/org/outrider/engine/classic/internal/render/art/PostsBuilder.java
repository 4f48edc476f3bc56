/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render.art;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;

import org.outrider.wad.graphics.Patch;

/** Collects the posts of a picture, column after column. */
final class PostsBuilder {

    private final int[] first;
    private int columns;
    private int[] top = new int[64];
    private int[] length = new int[64];
    private int[] start = new int[64];
    private int posts;
    private byte[] data = new byte[256];
    private int used;
    private final Map<Patch, Integer> patchStarts = new IdentityHashMap<>();

    PostsBuilder(int width) {
        first = new int[width + 1];
    }

    /** The posts of a whole patch. */
    static Posts of(Patch patch) {
        PostsBuilder builder = new PostsBuilder(patch.width());
        for (int column = 0; column < patch.width(); column++) {
            builder.addPatchColumn(patch, column);
        }
        return builder.build();
    }

    /** Adds a column of a patch; the patch's bytes are taken over as they are, with what lies between posts. */
    void addPatchColumn(Patch patch, int column) {
        Integer known = patchStarts.get(patch);
        int base = known != null ? known : append(patch.data(), 0, patch.data().length);
        patchStarts.putIfAbsent(patch, base);
        for (int post = patch.firstPost(column); post < patch.endPost(column); post++) {
            addPost(patch.postTop(post), patch.postLength(post), base + patch.postStart(post));
        }
        endColumn();
    }

    /** Adds a column of pixels, of which some are see-through. */
    void addColumn(byte[] pixels, boolean[] opaque, int height) {
        int base = append(pixels, 0, height);
        int row = 0;
        while (row < height) {
            if (opaque[row]) {
                int from = row;
                while (row < height && opaque[row]) {
                    row++;
                }
                addPost(from, row - from, base + from);
            } else {
                row++;
            }
        }
        endColumn();
    }

    /** Adds a column in which all is see-through. */
    void addEmptyColumn() {
        endColumn();
    }

    Posts build() {
        return new Posts(Arrays.copyOf(data, used + Posts.OVERREAD), first, Arrays.copyOf(top, posts),
                Arrays.copyOf(length, posts), Arrays.copyOf(start, posts));
    }

    private void endColumn() {
        first[++columns] = posts;
    }

    private void addPost(int row, int pixels, int at) {
        if (posts == top.length) {
            top = Arrays.copyOf(top, posts * 2);
            length = Arrays.copyOf(length, posts * 2);
            start = Arrays.copyOf(start, posts * 2);
        }
        top[posts] = row;
        length[posts] = pixels;
        start[posts++] = at;
    }

    private int append(byte[] bytes, int from, int count) {
        int at = used;
        if (used + count > data.length) {
            data = Arrays.copyOf(data, Math.max(data.length * 2, used + count));
        }
        System.arraycopy(bytes, from, data, used, count);
        used += count;
        return at;
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render.art;

import java.util.Arrays;

import org.outrider.wad.graphics.Patch;

/** Collects the posts of a picture, column after column. */
final class PostsBuilder {

    private final int[] first;
    private int columns;
    private int[] top = new int[64];
    private int[] length = new int[64];
    private byte[][] pixels = new byte[64][];
    private int posts;

    PostsBuilder(int width) {
        first = new int[width + 1];
    }

    /** The posts of a whole patch. */
    static Posts of(Patch patch) {
        PostsBuilder builder = new PostsBuilder(patch.width());
        for (int column = 0; column < patch.width(); column++) {
            for (int post = patch.firstPost(column); post < patch.endPost(column); post++) {
                int rows = patch.postLength(post);
                builder.addPost(patch.postTop(post), rows, Strips.cut(patch.data(), patch.postStart(post), rows));
            }
            builder.endColumn();
        }
        return builder.build();
    }

    /** Adds a column of another picture, sharing its pixels. */
    void addColumn(Posts picture, int column) {
        for (int post = picture.first[column]; post < picture.first[column + 1]; post++) {
            addPost(picture.top[post], picture.length[post], picture.pixels[post]);
        }
        endColumn();
    }

    /** Adds a column of pixels, of which some are see-through. */
    void addColumn(byte[] column, boolean[] opaque) {
        int row = 0;
        while (row < column.length) {
            if (opaque[row]) {
                int from = row;
                while (row < column.length && opaque[row]) {
                    row++;
                }
                addPost(from, row - from, Strips.cut(column, from, row - from));
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
        return new Posts(first, Arrays.copyOf(top, posts), Arrays.copyOf(length, posts),
                Arrays.copyOf(pixels, posts));
    }

    private void endColumn() {
        first[++columns] = posts;
    }

    private void addPost(int row, int rows, byte[] strip) {
        if (posts == top.length) {
            top = Arrays.copyOf(top, posts * 2);
            length = Arrays.copyOf(length, posts * 2);
            pixels = Arrays.copyOf(pixels, posts * 2);
        }
        top[posts] = row;
        length[posts] = rows;
        pixels[posts++] = strip;
    }
}

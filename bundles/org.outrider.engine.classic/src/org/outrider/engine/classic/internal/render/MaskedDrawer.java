/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import java.util.Arrays;

import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.math.Fixed;

/** Draws, from far to near, the things in view and the see-through walls before and behind them (Doom 1.9). */
final class MaskedDrawer {

    /** Mark of a column that nothing clips yet. */
    private static final short OPEN = -2;

    private final Level level;
    private final DrawSegs drawSegs;
    private final VisSprites sprites;
    private final MaskedWallDrawer maskedWalls;
    private final SpriteDrawer spriteDrawer;
    private final Layers layers;
    private final int height;
    private final short[] above;
    private final short[] below;
    /** Parts of walls that hide something or are masked, in the order in which they were drawn. */
    private int[] clipping = new int[256];
    private int clippingCount;
    /** Parts of see-through walls. */
    private int[] maskedParts = new int[256];
    private int maskedCount;

    MaskedDrawer(ViewGeometry geometry, Level level, DrawSegs drawSegs, VisSprites sprites,
            MaskedWallDrawer maskedWalls, SpriteDrawer spriteDrawer, Layers layers) {
        this.level = level;
        this.drawSegs = drawSegs;
        this.sprites = sprites;
        this.maskedWalls = maskedWalls;
        this.spriteDrawer = spriteDrawer;
        this.layers = layers;
        height = geometry.height;
        above = new short[geometry.width];
        below = new short[geometry.width];
    }

    void draw() {
        collectClipping();
        sprites.sort();
        for (int i = 0; i < sprites.count(); i++) {
            VisSprite sprite = sprites.sorted(i);
            if (sprite.x1 <= sprite.x2 && !isHidden(sprite)) {
                clip(sprite);
                layers.beginThing(sprite.thing);
                spriteDrawer.draw(sprite, above, below);
            }
        }
        for (int i = maskedCount - 1; i >= 0; i--) {
            maskedWalls.draw(maskedParts[i], drawSegs.x1[maskedParts[i]], drawSegs.x2[maskedParts[i]]);
        }
    }

    /** Tells quickly that nothing of a sprite is seen; where see-through walls are about, their order decides. */
    private boolean isHidden(VisSprite sprite) {
        if (!drawSegs.hides(sprite.x1, sprite.x2, sprite.scale)) {
            return false;
        }
        for (int i = 0; i < maskedCount; i++) {
            int index = maskedParts[i];
            if (drawSegs.x1[index] <= sprite.x2 && drawSegs.x2[index] >= sprite.x1) {
                return false;
            }
        }
        return true;
    }

    private void collectClipping() {
        if (clipping.length < drawSegs.count) {
            clipping = new int[drawSegs.seg.length];
            maskedParts = new int[drawSegs.seg.length];
        }
        clippingCount = 0;
        maskedCount = 0;
        for (int i = 0; i < drawSegs.count; i++) {
            if (drawSegs.silhouette[i] != 0) {
                clipping[clippingCount++] = i;
            }
            if (drawSegs.maskedColumns[i] != DrawSegs.NONE) {
                maskedParts[maskedCount++] = i;
            }
        }
    }

    /** Finds the rows between which a sprite shows in each column, drawing see-through walls that lie behind it. */
    private void clip(VisSprite sprite) {
        Arrays.fill(above, sprite.x1, sprite.x2 + 1, OPEN);
        Arrays.fill(below, sprite.x1, sprite.x2 + 1, OPEN);
        for (int i = clippingCount - 1; i >= 0; i--) {
            int index = clipping[i];
            if (drawSegs.x1[index] <= sprite.x2 && drawSegs.x2[index] >= sprite.x1) {
                clip(sprite, index);
            }
        }
        for (int x = sprite.x1; x <= sprite.x2; x++) {
            if (above[x] == OPEN) {
                above[x] = -1;
            }
            if (below[x] == OPEN) {
                below[x] = (short) height;
            }
        }
    }

    private void clip(VisSprite sprite, int index) {
        int x1 = Math.max(drawSegs.x1[index], sprite.x1);
        int x2 = Math.min(drawSegs.x2[index], sprite.x2);
        int scale1 = drawSegs.scale1[index];
        int scale2 = drawSegs.scale2[index];
        if (Math.max(scale1, scale2) < sprite.scale
                || Math.min(scale1, scale2) < sprite.scale && !isBehind(drawSegs.seg[index], sprite.x, sprite.y)) {
            if (drawSegs.maskedColumns[index] != DrawSegs.NONE) {
                maskedWalls.draw(index, x1, x2);
            }
            return;
        }
        int silhouette = drawSegs.silhouette[index];
        if ((silhouette & DrawSegs.BOTTOM) != 0 && sprite.feet < drawSegs.bottomHeight[index]) {
            narrow(below, x1, x2, drawSegs.bottomClip[index]);
        }
        if ((silhouette & DrawSegs.TOP) != 0 && sprite.head > drawSegs.topHeight[index]) {
            narrow(above, x1, x2, drawSegs.topClip[index]);
        }
    }

    private void narrow(short[] rows, int x1, int x2, int offset) {
        short[] clips = drawSegs.clips;
        for (int x = x1; x <= x2; x++) {
            if (rows[x] == OPEN) {
                rows[x] = clips[offset + x];
            }
        }
    }

    /** Whether a point lies behind a seg. */
    private boolean isBehind(int seg, int x, int y) {
        int startX = level.segX1[seg];
        int startY = level.segY1[seg];
        int segDx = level.segX2[seg] - startX;
        int segDy = level.segY2[seg] - startY;
        if (segDx == 0) {
            return x <= startX ? segDy > 0 : segDy < 0;
        }
        if (segDy == 0) {
            return y <= startY ? segDx < 0 : segDx > 0;
        }
        int dx = x - startX;
        int dy = y - startY;
        if ((segDy ^ segDx ^ dx ^ dy) < 0) {
            return (segDy ^ dx) < 0;
        }
        return Fixed.mul(dy, segDx >> Fixed.FRAC_BITS) >= Fixed.mul(segDy >> Fixed.FRAC_BITS, dx);
    }
}

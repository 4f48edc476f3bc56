/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render.art;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.wad.Lump;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.graphics.Patch;
import org.outrider.wad.graphics.SpriteFrame;

/** Finds the pictures of sprites by name and frame. */
final class SpriteTable {

    /** The rotation that serves all sides. */
    private static final int ALL_SIDES = 0;

    private final Map<String, Slots> frames = new HashMap<>();

    /** Pictures of one frame while they are collected, by rotation 0..8. */
    private static final class Slots {
        final @Nullable SpritePicture[] pictures = new SpritePicture[SpriteFrame.ROTATIONS + 1];
        final boolean[] mirrored = new boolean[SpriteFrame.ROTATIONS + 1];
    }

    /** Reads all sprites; malformed ones are left out and reported. */
    SpriteTable(WadStack wads, List<String> problems) {
        for (Lump lump : wads.sprites()) {
            try {
                List<SpriteFrame> shown = SpriteFrame.parse(lump);
                SpritePicture picture = new SpritePicture(Patch.read(lump));
                for (SpriteFrame frame : shown) {
                    Slots slots = frames.computeIfAbsent(key(frame.sprite(), frame.frame()), key -> new Slots());
                    slots.pictures[frame.rotation()] = picture;
                    slots.mirrored[frame.rotation()] = frame.mirrored();
                }
            } catch (WadFormatException e) {
                problems.add("sprite " + lump.name() + ": " + e.getMessage());
            }
        }
    }

    /** How a frame looks; null where the WAD has no picture of it. Sides without a picture show another side's. */
    @Nullable SpriteView find(String sprite, int frame) {
        Slots slots = frames.get(key(sprite, frame));
        if (slots == null) {
            return null;
        }
        SpritePicture fallback = null;
        boolean fallbackMirrored = false;
        boolean rotates = false;
        for (int rotation = SpriteFrame.ROTATIONS; rotation >= 0; rotation--) {
            SpritePicture picture = slots.pictures[rotation];
            if (picture != null) {
                fallback = picture;
                fallbackMirrored = slots.mirrored[rotation];
                rotates |= rotation != ALL_SIDES;
            }
        }
        if (fallback == null) {
            return null;
        }
        SpritePicture[] pictures = new SpritePicture[SpriteFrame.ROTATIONS];
        boolean[] mirrored = new boolean[SpriteFrame.ROTATIONS];
        for (int side = 0; side < pictures.length; side++) {
            SpritePicture picture = slots.pictures[side + 1];
            pictures[side] = picture != null ? picture : fallback;
            mirrored[side] = picture != null ? slots.mirrored[side + 1] : fallbackMirrored;
        }
        return new SpriteView(rotates, pictures, mirrored);
    }

    private static String key(String sprite, int frame) {
        return sprite + (char) ('A' + frame);
    }
}

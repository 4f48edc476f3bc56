/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.graphics;

import java.util.List;

import org.outrider.wad.Lump;
import org.outrider.wad.LumpNames;
import org.outrider.wad.WadFormatException;

/**
 * What a sprite's lump shows, as its name tells: {@code TROOA1} is frame A of TROO seen from the front;
 * {@code TROOA2A8} is frame A from rotation 2 and, mirrored, from rotation 8.
 *
 * @param sprite   the sprite's name, four characters
 * @param frame    0 for frame A, up to 28
 * @param rotation 1 seen from the front, then each eighth of a turn to 8; 0 the same from all sides
 * @param mirrored whether the picture is to be drawn mirrored
 */
public record SpriteFrame(String sprite, int frame, int rotation, boolean mirrored) {

    /** Number of frames that a sprite can have. */
    public static final int FRAMES = 29;
    /** Number of directions from which a sprite is seen. */
    public static final int ROTATIONS = 8;

    private static final int SPRITE_LENGTH = 4;

    /**
     * Takes the name of a sprite's lump apart.
     *
     * @return one frame, or two when the picture serves mirrored as well
     * @throws WadFormatException when the name names no frame
     */
    public static List<SpriteFrame> parse(Lump lump) throws WadFormatException {
        String name = lump.name();
        if (name.length() != 6 && name.length() != LumpNames.LENGTH) {
            throw WadFormatException.ofLump(lump, "no name of a sprite: those have 6 or 8 characters");
        }
        SpriteFrame plain = parse(lump, SPRITE_LENGTH, false);
        return name.length() == 6 ? List.of(plain) : List.of(plain, parse(lump, 6, true));
    }

    private static SpriteFrame parse(Lump lump, int at, boolean mirrored) throws WadFormatException {
        String name = lump.name();
        int frame = name.charAt(at) - 'A';
        int rotation = name.charAt(at + 1) - '0';
        if (frame < 0 || frame >= FRAMES || rotation < 0 || rotation > ROTATIONS) {
            throw WadFormatException.ofLump(lump, "no name of a sprite: " + name.substring(at, at + 2)
                    + " is no frame A to ] with rotation 0 to 8");
        }
        return new SpriteFrame(name.substring(0, SPRITE_LENGTH), frame, rotation, mirrored);
    }
}

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
 * @param sprite the sprite's name, four characters
 * @param views  what the picture is used for: one view, or two of which the second is mirrored
 */
public record SpriteName(String sprite, List<View> views) {

    /** Number of frames that a sprite can have. */
    public static final int FRAMES = 29;
    /** Number of directions from which a sprite is seen. */
    public static final int ROTATIONS = 8;

    private static final int SPRITE_LENGTH = 4;
    private static final int VIEW_LENGTH = 2;

    /**
     * A frame seen from a direction.
     *
     * @param frame    0 for frame A, up to 28
     * @param rotation 1 seen from the front, then each eighth of a turn to 8; 0 the same from all sides
     * @param mirrored whether the picture is to be drawn mirrored
     */
    public record View(int frame, int rotation, boolean mirrored) {
    }

    /** Makes the list immutable. */
    public SpriteName {
        views = List.copyOf(views);
    }

    /**
     * Takes the name of a sprite's lump apart.
     *
     * @throws WadFormatException when the name names no frame
     */
    public static SpriteName parse(Lump lump) throws WadFormatException {
        String name = lump.name();
        int second = SPRITE_LENGTH + VIEW_LENGTH;
        if (name.length() != second && name.length() != LumpNames.LENGTH) {
            throw WadFormatException.ofLump(lump, "no name of a sprite: those have 6 or 8 characters");
        }
        View plain = view(lump, SPRITE_LENGTH, false);
        return new SpriteName(name.substring(0, SPRITE_LENGTH),
                name.length() == second ? List.of(plain) : List.of(plain, view(lump, second, true)));
    }

    private static View view(Lump lump, int at, boolean mirrored) throws WadFormatException {
        String text = lump.name().substring(at, at + VIEW_LENGTH);
        int frame = text.charAt(0) - 'A';
        int rotation = text.charAt(1) - '0';
        if (frame < 0 || frame >= FRAMES || rotation < 0 || rotation > ROTATIONS) {
            throw WadFormatException.ofLump(lump, "no name of a sprite: " + text
                    + " is no frame A to ] with rotation 0 to 8");
        }
        return new View(frame, rotation, mirrored);
    }
}

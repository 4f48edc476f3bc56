/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.sprites;

import java.util.List;

import org.outrider.wad.WadWriter;

/** All sprites of the sample game. */
public final class Sprites {

    private Sprites() {
    }

    /** Draws them: one lump a picture. */
    public static List<WadWriter.Entry> draw() {
        SpriteSheet sheet = new SpriteSheet();
        new Actors(sheet).draw();
        new HeldWeapons(sheet).draw();
        new Items(sheet).draw();
        new Decorations(sheet).draw();
        new Effects(sheet).draw();
        return sheet.lumps();
    }
}

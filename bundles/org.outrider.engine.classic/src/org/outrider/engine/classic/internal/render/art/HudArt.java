/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render.art;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.wad.Lump;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.graphics.Patch;

/** The pictures of the status bar: the bar, digits, keys, faces. */
public final class HudArt {

    private static final int DIGITS = 10;
    private static final int KEYS = 6;
    private static final int PAINS = 5;
    private static final int LOOKS = 3;

    private final Map<String, SpritePicture> pictures = new HashMap<>();

    HudArt(WadStack wads, List<String> problems) {
        for (String name : List.of("STBAR", "STARMS", "STTPRCNT", "STTMINUS", "STFGOD0", "STFDEAD0")) {
            read(wads, name, problems);
        }
        for (int i = 0; i < DIGITS; i++) {
            read(wads, "STTNUM" + i, problems);
            read(wads, "STYSNUM" + i, problems);
            read(wads, "STGNUM" + i, problems);
        }
        for (int i = 0; i < KEYS; i++) {
            read(wads, "STKEYS" + i, problems);
        }
        for (int pain = 0; pain < PAINS; pain++) {
            for (int look = 0; look < LOOKS; look++) {
                read(wads, "STFST" + pain + look, problems);
            }
            read(wads, "STFKILL" + pain, problems);
        }
    }

    private void read(WadStack wads, String name, List<String> problems) {
        Optional<Lump> lump = wads.find(name);
        if (lump.isEmpty()) {
            return;
        }
        try {
            pictures.put(name, new SpritePicture(Patch.read(lump.get())));
        } catch (WadFormatException e) {
            problems.add("picture " + name + ": " + e.getMessage());
        }
    }

    /** A picture by the name of its lump; null where the WADs lack it. */
    public @Nullable SpritePicture find(String name) {
        return pictures.get(name);
    }

    /** The pictures of the digits 0 to 9 by the name that they share, such as STTNUM. */
    public @Nullable SpritePicture[] digits(String name) {
        @Nullable SpritePicture[] digits = new SpritePicture[DIGITS];
        for (int i = 0; i < DIGITS; i++) {
            digits[i] = pictures.get(name + i);
        }
        return digits;
    }
}

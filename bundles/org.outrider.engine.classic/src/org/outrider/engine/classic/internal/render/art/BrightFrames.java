/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render.art;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.wad.Lump;
import org.outrider.wad.WadStack;

/**
 * The states that are drawn without regard to light: those of the table, as a DEHACKED lump changes them.
 *
 * <p>Of the lump only the bit 32768 of "Sprite subnumber" in "Frame" blocks is read; Freedoom sets it on a few muzzle
 * flashes.
 */
final class BrightFrames {

    private static final int BRIGHT_BIT = 32768;
    private static final Pattern BLOCK = Pattern.compile(
            "(Frame|Thing|Pointer|Weapon|Ammo|Sound|Sprite|Misc|Cheat|Text)"
            + "\\s+(\\d+).*|\\[.*\\].*");
    private static final Pattern SUBNUMBER = Pattern.compile("Sprite subnumber\\s*=\\s*(\\d{1,9})\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final int NO_FRAME = -1;

    private BrightFrames() {
    }

    /** Bit n is set where state n is bright. */
    static BitSet of(WadStack wads, GameData data) {
        BitSet bright = new BitSet();
        for (int i = 0; i < data.stateCount(); i++) {
            bright.set(i, data.state(i).fullBright());
        }
        Optional<Lump> patch = wads.find("DEHACKED");
        if (patch.isPresent()) {
            apply(new String(patch.get().bytes(), StandardCharsets.ISO_8859_1), data.stateCount(), bright);
        }
        return bright;
    }

    private static void apply(String patch, int states, BitSet bright) {
        int frame = NO_FRAME;
        for (String line : patch.lines().toList()) {
            Matcher block = BLOCK.matcher(line);
            Matcher subnumber = SUBNUMBER.matcher(line);
            if (block.matches()) {
                boolean isFrame = "Frame".equals(block.group(1)) && block.group(2).length() < 6;
                frame = isFrame ? Integer.parseInt(block.group(2)) : NO_FRAME;
            } else if (frame >= 0 && frame < states && subnumber.matches()) {
                bright.set(frame, (Integer.parseInt(subnumber.group(1)) & BRIGHT_BIT) != 0);
            }
        }
    }
}

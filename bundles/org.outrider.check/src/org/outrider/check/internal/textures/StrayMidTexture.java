/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.textures;

import java.util.List;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;
import org.outrider.engine.MapRules.Effect;
import org.outrider.wad.map.Sidedef;

/** Finds middle textures in lines that teleport whoever steps through. */
public final class StrayMidTexture extends RuleCheck {

    public StrayMidTexture() {
        super("teleport-with-middle-texture", Severity.NOTE, "Middle texture in a teleporter",
                "The teleporter looks like a fence or a wall, and players do not try it.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        return IntStream.range(0, map.lineCount())
                .filter(line -> map.line(line).hasBack()
                        && map.special(line).filter(special -> special.effect() == Effect.TELEPORT).isPresent())
                .filter(line -> !map.side(line, 0).middle().equals(Sidedef.NO_TEXTURE)
                        || !map.side(line, 1).middle().equals(Sidedef.NO_TEXTURE))
                .mapToObj(line -> finding(map).line(line)
                        .title("A middle texture hangs in the teleporter on line " + line).build())
                .toList();
    }
}

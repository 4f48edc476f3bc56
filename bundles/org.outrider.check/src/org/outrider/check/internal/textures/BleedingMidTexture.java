/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.textures;

import java.util.List;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.Materials.Material;
import org.outrider.check.internal.RuleCheck;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Sidedef;

/** Finds middle textures that reach beyond an opening where floor or ceiling go on. */
public final class BleedingMidTexture extends RuleCheck {

    public BleedingMidTexture() {
        super("middle-texture-bleeds", Severity.NOTE, "Middle texture that reaches into floor or ceiling",
                "The original renderer cuts middle textures off only where the floor or ceiling changes: "
                        + "here it hangs into it.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        return IntStream.range(0, map.lineCount()).filter(line -> map.line(line).hasBack())
                .filter(line -> bleeds(map, line, map.side(line, 0)) || bleeds(map, line, map.side(line, 1)))
                .mapToObj(line -> finding(map).line(line)
                        .title("The middle texture of line " + line + " reaches into floor or ceiling").build())
                .toList();
    }

    private static boolean bleeds(CheckedMap map, int line, Sidedef side) {
        return !side.middle().equals(Sidedef.NO_TEXTURE) && map.materials().texture(side.middle())
                .filter(texture -> bleeds(map, line, side, texture)).isPresent();
    }

    private static boolean bleeds(CheckedMap map, int line, Sidedef side, Material texture) {
        Sector front = map.sector(map.front(line));
        Sector back = map.sector(map.back(line));
        int floor = Math.max(front.floorHeight(), back.floorHeight());
        int ceiling = Math.min(front.ceilingHeight(), back.ceilingHeight());
        int top = map.line(line).has(Linedef.LOWER_UNPEGGED) ? floor + texture.height() + side.yOffset()
                : ceiling + side.yOffset();
        int bottom = top - texture.height();
        boolean light = front.lightLevel() == back.lightLevel();
        boolean floorGoesOn = light && front.floorHeight() == back.floorHeight()
                && front.floorFlat().equals(back.floorFlat());
        boolean ceilingGoesOn = light && front.ceilingHeight() == back.ceilingHeight()
                && front.ceilingFlat().equals(back.ceilingFlat()) && !front.ceilingFlat().equals(CheckedMap.SKY);
        return floorGoesOn && bottom < floor || ceilingGoesOn && top > ceiling;
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.textures;

import java.util.List;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;
import org.outrider.check.internal.Specials;

/** Finds doors and switches whose picture is as wide as the line and yet shifted. */
public final class ShiftedDoor extends RuleCheck {

    public ShiftedDoor() {
        super("door-texture-shifted", Severity.NOTE, "Door or switch that is cut in two",
                "The picture begins in its middle, and its edge runs through the middle of the door.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        return Part.all(map).stream().filter(part -> isPicture(part.texture(map)) && isShifted(map, part))
                .map(part -> finding(map).line(part.line()).part(part.key())
                        .title(part.texture(map) + " is shifted on line " + part.line()).build())
                .toList();
    }

    private static boolean isPicture(String texture) {
        return Specials.isSwitch(texture) || texture.contains("DOOR") && !texture.startsWith("DOORTRAK")
                && !texture.startsWith("DOORSTOP");
    }

    private static boolean isShifted(CheckedMap map, Part part) {
        return map.materials().texture(part.texture(map)).filter(texture ->
                Math.round(map.length(part.line())) == texture.width()
                        && Math.floorMod(map.side(part.line(), part.side()).xOffset(), texture.width()) != 0)
                .isPresent();
    }
}

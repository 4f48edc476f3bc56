/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.textures;

import java.util.List;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;

/** Finds narrow trims that are cut off within their width. */
public final class CutTrim extends RuleCheck {

    public CutTrim() {
        super("trim-cut", Severity.NOTE, "Trim that is cut off",
                "Lamps, tracks and frames are drawn as a strip of the texture's width; on a wall that is "
                        + "no multiple of it the strip ends in its middle.");
    }

    /** Wider textures are walls, which may end anywhere. */
    private static final int WIDEST = 8;

    @Override
    public List<Finding> check(CheckedMap map) {
        return Part.all(map).stream()
                .filter(part -> map.materials().texture(part.texture(map)).filter(texture ->
                        texture.width() <= WIDEST && isCut(map, part, texture.width())).isPresent())
                .map(part -> finding(map).line(part.line()).part(part.key())
                        .title(part.texture(map) + " is cut off on line " + part.line()).build())
                .toList();
    }

    /** Walls askew have lengths that nobody minds. */
    private static boolean isCut(CheckedMap map, Part part, int width) {
        int line = part.line();
        boolean upright = map.x1(line) == map.x2(line) || map.y1(line) == map.y2(line);
        return upright && Math.round(map.length(line)) % width != 0;
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.textures;

import java.util.ArrayList;
import java.util.List;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.WallPart;
import org.outrider.check.internal.RuleCheck;
import org.outrider.wad.map.Sidedef;

/** Finds names of textures that there are not. */
public final class UnknownTexture extends RuleCheck {

    public UnknownTexture() {
        super("unknown-texture", Severity.ERROR, "Unknown texture",
                "The original game stops with an error when it loads the map; other engines show a gaudy "
                        + "pattern.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        if (!map.materials().areKnown()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (int line = 0; line < map.lineCount(); line++) {
            for (int side = 0; side < (map.line(line).hasBack() ? 2 : 1); side++) {
                for (WallPart part : WallPart.values()) {
                    String name = part.textureOf(map.side(line, side));
                    if (!name.equals(Sidedef.NO_TEXTURE) && map.materials().texture(name).isEmpty()) {
                        findings.add(finding(map).line(line).part(side + part.label())
                                .title("Line " + line + " has the unknown texture '" + name + "'").build());
                    }
                }
            }
        }
        return findings;
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.textures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.Materials.Material;
import org.outrider.check.WallPart;
import org.outrider.check.internal.RuleCheck;

/** Finds see-through textures on parts that nothing is drawn behind. */
public final class SeeThroughWall extends RuleCheck {

    public SeeThroughWall() {
        super("see-through-on-solid", Severity.WARNING, "See-through texture on a solid wall",
                "What shines through the holes is garbage of the frame before.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        Map<String, Part> showing = new HashMap<>();
        Part.all(map).forEach(part -> showing.put(part.line() + part.key(), part));
        List<Finding> findings = new ArrayList<>();
        for (int line = 0; line < map.lineCount(); line++) {
            boolean open = map.line(line).hasBack();
            for (int side = 0; side < (open ? 2 : 1); side++) {
                for (WallPart wall : open ? List.of(WallPart.UPPER, WallPart.LOWER) : List.of(WallPart.MIDDLE)) {
                    Part part = new Part(line, side, wall, 0, false);
                    if (map.materials().texture(part.texture(map)).filter(Material::seeThrough).isPresent()) {
                        findings.add(finding(map, part, showing.get(line + part.key())));
                    }
                }
            }
        }
        return findings;
    }

    private Finding finding(CheckedMap map, Part part, @Nullable Part shown) {
        return finding(map).line(part.line()).part(part.key())
                .severity(shown == null || shown.moved() ? Severity.NOTE : Severity.WARNING)
                .title("Line " + part.line() + " has the see-through texture " + part.texture(map) + " on the "
                        + part.label())
                .detail(shown == null ? "The part has no height." : shown.moved()
                        ? "It shows once sectors have moved." : "").build();
    }
}

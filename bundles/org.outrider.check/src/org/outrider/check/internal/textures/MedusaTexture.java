/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.textures;

import java.util.ArrayList;
import java.util.List;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.Materials.Material;
import org.outrider.check.internal.RuleCheck;

/** Finds middle textures of several patches on two-sided lines. */
public final class MedusaTexture extends RuleCheck {

    public MedusaTexture() {
        super("medusa", Severity.WARNING, "Middle texture of several patches",
                "The original renderer draws garbage columns where patches overlap and slows down to a "
                        + "crawl: the Medusa effect.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        List<Finding> findings = new ArrayList<>();
        for (int line = 0; line < map.lineCount(); line++) {
            if (map.line(line).hasBack()) {
                for (int side = 0; side < 2; side++) {
                    String name = map.side(line, side).middle();
                    String part = Integer.toString(side);
                    int number = line;
                    map.materials().texture(name).filter(texture -> texture.patches() > 1)
                            .ifPresent(texture -> findings.add(finding(map, number, part, name, texture)));
                }
            }
        }
        return findings;
    }

    private Finding finding(CheckedMap map, int line, String part, String name, Material texture) {
        return finding(map).line(line).part(part)
                .severity(texture.overlapping() ? Severity.WARNING : Severity.NOTE)
                .title("Line " + line + " has " + name + ", made of " + texture.patches() + " patches, in its middle")
                .detail(texture.overlapping() ? "" : "The patches stand side by side.").build();
    }
}

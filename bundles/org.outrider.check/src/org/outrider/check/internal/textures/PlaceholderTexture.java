/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.textures;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.Materials.Material;
import org.outrider.check.internal.RuleCheck;

/** Finds walls with the first texture of the list, which stands for none. */
public final class PlaceholderTexture extends RuleCheck {

    public PlaceholderTexture() {
        super("placeholder-texture", Severity.WARNING, "Texture that is never drawn",
                "The original game takes the first texture of the list for no texture at all: players "
                        + "look through.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        Map<String, IndexSet> lines = new TreeMap<>();
        for (Part part : Part.all(map)) {
            String name = part.texture(map);
            if (map.materials().texture(name).filter(Material::placeholder).isPresent()) {
                lines.merge(name, IndexSet.of(part.line()), IndexSet::union);
            }
        }
        return lines.entrySet().stream().map(entry -> finding(map).lines(entry.getValue())
                .title(entry.getValue().size() + " walls have the texture " + entry.getKey()
                        + ", which is never drawn").build()).toList();
    }
}

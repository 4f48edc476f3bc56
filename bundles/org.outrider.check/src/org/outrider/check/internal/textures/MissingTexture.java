/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.textures;

import java.util.List;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.QuickFix;
import org.outrider.check.internal.RuleCheck;

/** Finds parts of walls without a texture that players see, at once or after something has moved. */
public final class MissingTexture extends RuleCheck {

    public MissingTexture() {
        super("missing-texture", Severity.ERROR, "Wall part without texture",
                "Players look through the wall into garbage: a hall of mirrors, or floors that smear over "
                        + "the screen.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        BleedTricks tricks = new BleedTricks(map);
        return Part.all(map).stream()
                .filter(part -> part.isBare(map) && !tricks.isTrick(part))
                .map(part -> finding(map).line(part.line()).part(part.key())
                        .severity(part.moved() ? Severity.WARNING : Severity.ERROR)
                        .title("Line " + part.line() + " has no texture on the " + part.label())
                        .detail(part.moved() ? "It shows once sectors have moved, up to " + part.height() + " units."
                                : "It is " + part.height() + " units high.")
                        .fact("part", part.key()).build())
                .toList();
    }

    @Override
    public List<QuickFix> fixes(CheckedMap map, Finding finding) {
        int line = firstLine(finding);
        return Part.all(map).stream().filter(part -> part.line() == line && part.isBare(map))
                .filter(part -> finding.title().contains(part.label()))
                .flatMap(part -> NeighbourTexture.of(map, part.line(), part.part()).stream()
                        .map(texture -> new QuickFix("Use " + texture + " of the wall beside it",
                                edit -> edit.texture(map.line(line).side(part.side()), part.part(), texture))))
                .toList();
    }
}

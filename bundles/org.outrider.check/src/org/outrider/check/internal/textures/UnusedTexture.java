/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.textures;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.MapEdit;
import org.outrider.check.QuickFix;
import org.outrider.check.WallPart;
import org.outrider.check.internal.RuleCheck;
import org.outrider.wad.map.Sidedef;

/** Finds textures on parts that never show. */
public final class UnusedTexture extends RuleCheck {

    public UnusedTexture() {
        super("unused-texture", Severity.NOTE, "Texture that never shows",
                "It does no harm, but loads a texture for nothing and confuses who edits the map later.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        Set<String> showing = Part.all(map).stream().map(part -> part.line() + part.key())
                .collect(Collectors.toSet());
        int[] lines = IntStream.range(0, map.lineCount()).filter(line -> map.line(line).hasBack()
                && (hides(map, showing, line, 0) || hides(map, showing, line, 1))).toArray();
        return lines.length == 0 ? List.of() : List.of(finding(map).lines(IndexSet.of(lines))
                .title(lines.length + (lines.length == 1 ? " line has a texture" : " lines have textures")
                        + " that never shows").build());
    }

    private static boolean hides(CheckedMap map, Set<String> showing, int line, int side) {
        String prefix = line + (side == 0 ? "front." : "back.");
        return !map.side(line, side).upper().equals(Sidedef.NO_TEXTURE) && !showing.contains(prefix + "upper")
                || !map.side(line, side).lower().equals(Sidedef.NO_TEXTURE) && !showing.contains(prefix + "lower");
    }

    @Override
    public List<QuickFix> fixes(CheckedMap map, Finding finding) {
        Set<String> showing = Part.all(map).stream().map(part -> part.line() + part.key())
                .collect(Collectors.toSet());
        return List.of(new QuickFix("Remove the textures", edit -> Objects.requireNonNull(finding.place()).lines()
                .stream().forEach(line -> remove(map, showing, line, edit))));
    }

    private static void remove(CheckedMap map, Set<String> showing, int line, MapEdit edit) {
        for (int side = 0; side < 2; side++) {
            for (WallPart part : List.of(WallPart.UPPER, WallPart.LOWER)) {
                if (!showing.contains(line + (side == 0 ? "front." : "back.") + part.label())) {
                    edit.texture(map.line(line).side(side), part, Sidedef.NO_TEXTURE);
                }
            }
        }
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.textures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.QuickFix;
import org.outrider.check.internal.RuleCheck;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Sidedef;

/** Finds fences that can be walked through where others like them cannot. */
public final class PassableFence extends RuleCheck {

    public PassableFence() {
        super("fence-not-impassable", Severity.WARNING, "Fence that can be walked through",
                "Players and monsters walk through what looks solid.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        Map<String, List<Integer>> blocking = new TreeMap<>();
        Map<String, List<Integer>> passable = new TreeMap<>();
        for (int line = 0; line < map.lineCount(); line++) {
            String name = fence(map, line);
            if (!name.isEmpty()) {
                (map.line(line).has(Linedef.BLOCKING) ? blocking : passable)
                        .computeIfAbsent(name, key -> new ArrayList<>()).add(line);
            }
        }
        List<Finding> findings = new ArrayList<>();
        passable.forEach((name, lines) -> {
            if (blocking.getOrDefault(name, List.of()).size() > lines.size()) {
                lines.forEach(line -> findings.add(finding(map).line(line).title("The fence on line " + line + " ("
                        + name + ") can be walked through; most like it cannot").build()));
            }
        });
        return findings;
    }

    /** The texture that shows from both sides of an opening that a player fits through; empty for none. */
    private static String fence(CheckedMap map, int line) {
        if (!map.line(line).hasBack() || !map.side(line, 0).middle().equals(map.side(line, 1).middle())
                || map.side(line, 0).middle().equals(Sidedef.NO_TEXTURE)) {
            return "";
        }
        Sector front = map.sector(map.front(line));
        Sector back = map.sector(map.back(line));
        boolean open = Math.min(front.ceilingHeight(), back.ceilingHeight())
                - Math.max(front.floorHeight(), back.floorHeight()) >= PLAYER
                && Math.abs(front.floorHeight() - back.floorHeight()) <= STEP;
        return open ? map.side(line, 0).middle() : "";
    }

    /** Doom 1.9: a player's height, and the highest step up. */
    private static final int PLAYER = 56;
    private static final int STEP = 24;

    @Override
    public List<QuickFix> fixes(CheckedMap map, Finding finding) {
        int line = firstLine(finding);
        return List.of(new QuickFix("Make impassable", edit -> edit.flags(line, Linedef.BLOCKING, 0)));
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.specials;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.LineGrid;
import org.outrider.check.internal.RuleCheck;
import org.outrider.check.internal.Shapes;
import org.outrider.engine.MapRules.Key;
import org.outrider.wad.map.Sidedef;

/** Finds locked doors without a sign of the key's colour near them. */
public final class UnmarkedKeyDoor extends RuleCheck {

    public UnmarkedKeyDoor() {
        super("key-not-marked", Severity.NOTE, "Locked door without its colour",
                "Players cannot see which key to look for before they try the door.");
    }

    private static final double NEAR = 128;
    private static final Map<Key, List<String>> SIGNS = Map.of(Key.BLUE, List.of("BLU"), Key.RED, List.of("RED"),
            Key.YELLOW, List.of("YEL"));

    @Override
    public List<Finding> check(CheckedMap map) {
        LineGrid grid = new LineGrid(map);
        return IntStream.range(0, map.lineCount())
                .filter(line -> map.special(line).filter(special -> special.key() != Key.NONE).isPresent())
                .filter(line -> !isMarked(map, grid, line))
                .mapToObj(line -> finding(map).line(line).title("Nothing near line " + line + " tells that it takes the "
                        + map.special(line).orElseThrow().key().name().toLowerCase(Locale.ROOT) + " key").build())
                .toList();
    }

    private static boolean isMarked(CheckedMap map, LineGrid grid, int line) {
        List<String> signs = SIGNS.getOrDefault(map.special(line).orElseThrow().key(), List.of());
        double x = Shapes.middleX(map, line);
        double y = Shapes.middleY(map, line);
        return IntStream.of(grid.near(x - NEAR, y - NEAR, x + NEAR, y + NEAR)).anyMatch(other ->
                shows(map.side(other, 0), signs) || map.line(other).hasBack() && shows(map.side(other, 1), signs));
    }

    private static boolean shows(Sidedef side, List<String> signs) {
        return signs.stream().anyMatch(sign -> side.upper().contains(sign) || side.middle().contains(sign)
                || side.lower().contains(sign));
    }
}

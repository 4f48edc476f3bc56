/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.specials;

import java.util.ArrayList;
import java.util.List;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.LineGrid;
import org.outrider.check.internal.RuleCheck;
import org.outrider.check.internal.Shapes;
import org.outrider.engine.MapRules.Trigger;

/** Finds switches and doors that a line with another special right before them keeps from being used. */
public final class BlockedUse extends RuleCheck {

    public BlockedUse() {
        super("use-blocked", Severity.WARNING, "Switch or door behind another special",
                "The game's search for something to use ends at the first line with a special, also at "
                        + "one that is only to be crossed.");
    }

    /** A player's radius: nearer to a wall its centre never gets. */
    private static final int RADIUS = 16;

    @Override
    public List<Finding> check(CheckedMap map) {
        LineGrid grid = new LineGrid(map);
        List<Finding> findings = new ArrayList<>();
        for (int line = 0; line < map.lineCount(); line++) {
            if (map.special(line).filter(special -> special.trigger() == Trigger.USE).isPresent()) {
                int blocker = blocker(map, grid, line);
                if (blocker >= 0) {
                    findings.add(finding(map).line(line).line(blocker)
                            .title("Line " + blocker + " keeps line " + line + " from being used")
                            .detail("It lies right before it and has special " + map.line(blocker).special()
                                    + " of its own.")
                            .build());
                }
            }
        }
        return findings;
    }

    /** A line that runs along in front, nearer than a player can get. */
    private static int blocker(CheckedMap map, LineGrid grid, int line) {
        double x = Shapes.middleX(map, line);
        double y = Shapes.middleY(map, line);
        double length = map.length(line);
        double toFrontX = (map.y2(line) - map.y1(line)) / length;
        double toFrontY = -(map.x2(line) - map.x1(line)) / length;
        for (int other : grid.near(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS)) {
            if (other != line && map.special(other).filter(special -> special.trigger() == Trigger.WALK).isPresent()
                    && isAlong(map, line, other) && meets(map, other, x, y, toFrontX, toFrontY)) {
                return other;
            }
        }
        return -1;
    }

    private static boolean isAlong(CheckedMap map, int line, int other) {
        double dot = (map.x2(line) - map.x1(line)) * (map.x2(other) - map.x1(other))
                + (map.y2(line) - map.y1(line)) * (map.y2(other) - map.y1(other));
        return Math.abs(dot) > 0.9 * map.length(line) * map.length(other);
    }

    private static boolean meets(CheckedMap map, int other, double x, double y, double dx, double dy) {
        double from = Shapes.side(map, other, x, y);
        double to = Shapes.side(map, other, x + dx * RADIUS, y + dy * RADIUS);
        return from != 0 && Math.signum(from) != Math.signum(to)
                && Shapes.distance(map, other, x, y) < RADIUS;
    }
}

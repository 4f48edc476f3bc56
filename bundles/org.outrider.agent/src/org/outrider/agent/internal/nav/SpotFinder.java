/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.outrider.engine.MapRules.LineSpecial;
import org.outrider.engine.MapRules.Trigger;

/** Finds places from which the lines of a map can be used, crossed and shot, as far as walls go. */
final class SpotFinder {

    /** Places kept for a line. */
    private static final int MAX_SPOTS = 40;
    /** So many are kept in any case on each ledge and step in front of it, for the others may be out of reach. */
    private static final int SPOTS_ON_A_LEDGE = 6;
    /** Farther away the use button might just miss. */
    private static final double USE_REACH = Body.USE_RANGE - 6.0;
    private static final double BEST_USE_DISTANCE = 30;
    private static final double[][] NUDGES = { { 0, 0 }, { 3, 0 }, { -3, 0 }, { 0, 3 }, { 0, -3 } };
    /** Points at a line's very ends may belong to its neighbour. */
    private static final double END_MARGIN = 3;
    private static final double[] SHOT_DISTANCES = { 48, 80, 112, 160, 224, 288, 384, 512, 640 };
    private static final int[] SHOT_ANGLES = { 0, -15, 15, -30, 30, -45, 45, -60, 60 };

    private final CellMap cells;
    private final Grid grid;
    private final MapLines lines;
    private final LineCatalog catalog;
    private final RayCaster rays;

    SpotFinder(CellMap cells, MapLines lines, LineCatalog catalog, RayCaster rays) {
        this.cells = cells;
        grid = cells.grid();
        this.lines = lines;
        this.catalog = catalog;
        this.rays = rays;
    }

    /** The places for a line, best first; none where it cannot be set off by a player. */
    List<Spot> find(int line) {
        LineSpecial special = catalog.special(line);
        if (special == null || lines.length(line) == 0) {
            return List.of();
        }
        return switch (special.trigger()) {
            case USE -> useSpots(line);
            case WALK -> walkSpots(line);
            case SHOOT -> shotSpots(line);
            case ALWAYS -> List.of();
        };
    }

    /** A place and how good it is; less is better. */
    private record Rated(Spot spot, double badness) {
    }

    private List<Spot> best(List<Rated> found) {
        Map<Integer, Integer> onLedge = new HashMap<>();
        List<Spot> kept = new ArrayList<>();
        found.sort(Comparator.comparingDouble(Rated::badness));
        for (Rated rated : found) {
            int onThis = onLedge.merge(cells.set(rated.spot().cell()), 1, Integer::sum);
            if (kept.size() < MAX_SPOTS || onThis <= SPOTS_ON_A_LEDGE) {
                kept.add(rated.spot());
            }
        }
        return List.copyOf(kept);
    }

    private List<Spot> useSpots(int line) {
        List<Rated> found = new ArrayList<>();
        for (int cell : CellBox.around(cells, lines, line, USE_REACH).toArray()) {
            // Where another line with a special is in front, as at the doors of narrow lifts, inches matter.
            for (double[] nudge : NUDGES) {
                if (addUseSpot(found, line, cell, nudge[0], nudge[1])) {
                    break;
                }
            }
        }
        return best(found);
    }

    private boolean addUseSpot(List<Rated> found, int line, int cell, double offX, double offY) {
        double x = grid.x(cell) + offX;
        double y = grid.y(cell) + offY;
        double share = nearestShare(line, x, y);
        double toX = lines.xAt(line, share);
        double toY = lines.yAt(line, share);
        double distance = Math.hypot(toX - x, toY - y);
        if (!lines.isInFront(line, x, y) || distance > USE_REACH || !sees(line, x, y, toX, toY)) {
            return false;
        }
        double offMiddle = Math.abs(share - 0.5) * lines.length(line);
        found.add(new Rated(new Spot(line, cell, x, y, toX, toY),
                Math.abs(distance - BEST_USE_DISTANCE) + offMiddle / 4 + Math.abs(offX) + Math.abs(offY)));
        return true;
    }

    /** Whether the first line with a special, and the first wall, on the way to a point of a line is the line. */
    private boolean sees(int line, double x, double y, double toX, double toY) {
        double beyondX = toX + (toX - x) * 0.05;
        double beyondY = toY + (toY - y) * 0.05;
        return rays.firstUsed(x, y, beyondX, beyondY, OpenHeights.INSTANCE,
                other -> isGoneByThen(other) ? 0 : lines.special(other)) == line;
    }

    /** True for lines that are spent once crossed: whoever comes back to a door behind one finds it plain. */
    private boolean isGoneByThen(int line) {
        LineSpecial special = catalog.special(line);
        return special != null && special.trigger() == Trigger.WALK && !special.repeatable();
    }

    private double nearestShare(int line, double x, double y) {
        double length = lines.length(line);
        double along = ((x - lines.x1(line)) * lines.dx(line) + (y - lines.y1(line)) * lines.dy(line)) / length;
        double margin = Math.min(END_MARGIN, length / 2);
        return Math.clamp(along, margin, length - margin) / length;
    }

    private List<Spot> walkSpots(int line) {
        List<Rated> found = new ArrayList<>();
        int columns = grid.columns();
        int[] steps = { 1, -1, columns, -columns };
        CellBox.around(cells, lines, line, 2.0 * grid.step()).forEach(cell -> {
            double x = grid.x(cell);
            double y = grid.y(cell);
            if (catalog.isTeleporter(line) && !lines.isInFront(line, x, y)) {
                return;
            }
            for (int step : steps) {
                int to = cell + step;
                if (cells.isWalkable(to) && lines.isCrossed(line, x, y, grid.x(to), grid.y(to))) {
                    double offMiddle = Math.abs(nearestShare(line, x, y) - 0.5) * lines.length(line);
                    found.add(new Rated(new Spot(line, cell, x, y, grid.x(to), grid.y(to)), offMiddle));
                }
            }
        });
        return best(found);
    }

    private List<Spot> shotSpots(int line) {
        List<Rated> found = new ArrayList<>();
        double middleX = lines.xAt(line, 0.5);
        double middleY = lines.yAt(line, 0.5);
        double outwards = Math.toDegrees(Math.atan2(-lines.dx(line), lines.dy(line)));
        for (double distance : SHOT_DISTANCES) {
            for (int angle : SHOT_ANGLES) {
                double direction = Math.toRadians(outwards + angle);
                int cell = grid.cellAt(middleX + Math.cos(direction) * distance,
                        middleY + Math.sin(direction) * distance);
                if (cell >= 0 && cells.isWalkable(cell) && rays.isShotClear(grid.x(cell), grid.y(cell), middleX,
                        middleY, 0, line, OpenHeights.INSTANCE)) {
                    found.add(new Rated(new Spot(line, cell, grid.x(cell), grid.y(cell), middleX, middleY),
                            distance + Math.abs(angle)));
                }
            }
        }
        return best(found);
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.svg;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.IndexSet;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Vertex;

/**
 * Draws the area that sectors cover together, to be filled by the even-odd rule. Where sectors are not closed, as in
 * faulty maps, the outline is closed by a straight line.
 */
final class SectorOutlines {

    private final MapData map;
    private final Map<Integer, Deque<Integer>> ends = new LinkedHashMap<>();

    private SectorOutlines(MapData map) {
        this.map = map;
    }

    /** The outline as the data of an SVG path. */
    static String of(MapData map, IndexSet sectors) {
        SectorOutlines outlines = new SectorOutlines(map);
        for (Linedef line : map.linedefs()) {
            boolean front = contains(map, sectors, line.front());
            boolean back = contains(map, sectors, line.back());
            if (front && !back) {
                outlines.add(line.v1(), line.v2());
            } else if (back && !front) {
                outlines.add(line.v2(), line.v1());
            }
        }
        return outlines.draw();
    }

    private static boolean contains(MapData map, IndexSet sectors, int side) {
        return side != Linedef.NO_SIDE && sectors.contains(map.sidedefs().get(side).sector());
    }

    private void add(int from, int to) {
        ends.computeIfAbsent(from, start -> new ArrayDeque<>()).add(to);
    }

    private String draw() {
        PathData path = new PathData();
        for (Integer start : ends.keySet()) {
            for (Integer next = next(start); next != null; next = next(start)) {
                draw(start, next, path);
            }
        }
        return path.toString();
    }

    private void draw(int start, int second, PathData path) {
        Vertex first = map.vertexes().get(start);
        path.moveTo(first.unitX(), first.unitY());
        Integer at = second;
        while (at != null && at != start) {
            Vertex vertex = map.vertexes().get(at);
            path.lineTo(vertex.unitX(), vertex.unitY());
            at = next(at);
        }
        path.close();
    }

    private @Nullable Integer next(int vertex) {
        Deque<Integer> following = ends.get(vertex);
        return following == null ? null : following.poll();
    }
}

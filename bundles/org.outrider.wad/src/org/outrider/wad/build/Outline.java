/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.outrider.wad.build.Edge.Point;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Sidedef;
import org.outrider.wad.map.Vertex;

/** The vertexes, linedefs and sidedefs of a map under construction. */
final class Outline {

    private static final String WALL = "STARTAN2";
    private static final LineStyle PLAIN = LineStyle.flags(0);

    private final Map<Point, Integer> points = new LinkedHashMap<>();
    private final List<Linedef> linedefs = new ArrayList<>();
    private final List<Sidedef> sidedefs = new ArrayList<>();

    /**
     * Makes a linedef of each line.
     *
     * @throws IllegalStateException when a style's edge covers no line
     */
    Outline(List<WallSet.Line> lines, List<StyledEdge> styles) {
        for (StyledEdge styled : styles) {
            if (lines.stream().noneMatch(line -> covers(styled, line))) {
                throw new IllegalStateException("there is no line from " + styled.edge());
            }
        }
        for (WallSet.Line line : lines) {
            add(line, styles.stream().filter(styled -> covers(styled, line)).findFirst());
        }
    }

    List<Vertex> vertexes() {
        return points.keySet().stream().map(point -> Vertex.ofUnits(point.x(), point.y())).toList();
    }

    List<Linedef> linedefs() {
        return linedefs;
    }

    List<Sidedef> sidedefs() {
        return sidedefs;
    }

    private static boolean covers(StyledEdge styled, WallSet.Line line) {
        return styled.edge().contains(line.edge().from()) && styled.edge().contains(line.edge().to());
    }

    private void add(WallSet.Line line, Optional<StyledEdge> styled) {
        LineStyle style = styled.map(StyledEdge::style).orElse(PLAIN);
        boolean twoSided = line.left() != WallSet.VOID;
        boolean flip = twoSided && styled.isPresent() && !line.edge().runsAlong(styled.get().edge());
        WallSet.Line placed = flip ? line.flipped() : line;
        String ownTexture = style.texture();
        String texture = ownTexture == null ? WALL : ownTexture;
        int front = addSide(placed.right(), twoSided, texture);
        int back = twoSided ? addSide(placed.left(), true, texture) : Linedef.NO_SIDE;
        linedefs.add(new Linedef(indexOf(placed.edge().from()), indexOf(placed.edge().to()),
                style.flags() | (twoSided ? Linedef.TWO_SIDED : Linedef.BLOCKING), style.special(), style.tag(),
                front, back));
    }

    private int addSide(int sector, boolean open, String texture) {
        sidedefs.add(open ? new Sidedef(0, 0, texture, texture, Sidedef.NO_TEXTURE, sector)
                : new Sidedef(0, 0, Sidedef.NO_TEXTURE, Sidedef.NO_TEXTURE, texture, sector));
        return sidedefs.size() - 1;
    }

    private int indexOf(Point point) {
        return points.computeIfAbsent(point, unknown -> points.size());
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Place;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Seg;
import org.outrider.wad.map.Subsector;
import org.outrider.wad.map.Vertex;

/** Points on a map that stand for its sectors and lines. */
public final class MapPlaces {

    private final MapData map;

    public MapPlaces(MapData map) {
        this.map = map;
    }

    /** The middle of a line. */
    public Place ofLine(int line) {
        Linedef linedef = map.linedefs().get(line);
        Vertex from = map.vertexes().get(linedef.v1());
        Vertex to = map.vertexes().get(linedef.v2());
        double twice = 2.0 * Vertex.UNIT;
        return new Place(((double) from.x() + to.x()) / twice, ((double) from.y() + to.y()) / twice, IndexSet.empty(),
                IndexSet.of(line), IndexSet.empty());
    }

    /** A point for objects of several kinds: the middle of the things, else that of the lines, else of the sectors. */
    public Place of(IndexSet sectors, IndexSet lines, IndexSet things) {
        if (things.size() > 0) {
            return new Place(things.stream().map(thing -> map.things().get(thing).x()).average().orElse(0),
                    things.stream().map(thing -> map.things().get(thing).y()).average().orElse(0), sectors, lines,
                    things);
        }
        if (lines.size() > 0) {
            return new Place(lines.stream().mapToDouble(line -> ofLine(line).x()).average().orElse(0),
                    lines.stream().mapToDouble(line -> ofLine(line).y()).average().orElse(0), sectors, lines, things);
        }
        return ofSectors(sectors);
    }

    /** A point within the largest piece of some sectors. */
    public Place ofSectors(IndexSet sectors) {
        double largest = -1;
        double x = 0;
        double y = 0;
        for (int i = 0; i < map.subsectors().size(); i++) {
            if (sectors.contains(map.sectorOfSubsector(i))) {
                Piece piece = piece(map.subsectors().get(i));
                if (piece.extent() > largest) {
                    largest = piece.extent();
                    x = piece.x();
                    y = piece.y();
                }
            }
        }
        return new Place(x, y, sectors, IndexSet.empty(), IndexSet.empty());
    }

    /** Parts sectors into groups of neighbours, each with a line between them. */
    public List<IndexSet> groups(IndexSet sectors) {
        BitSet left = new BitSet();
        sectors.stream().forEach(left::set);
        List<List<Integer>> neighbours = neighbours();
        List<IndexSet> groups = new ArrayList<>();
        for (int start = left.nextSetBit(0); start >= 0; start = left.nextSetBit(start)) {
            BitSet group = new BitSet();
            ArrayDeque<Integer> open = new ArrayDeque<>(List.of(start));
            left.clear(start);
            while (!open.isEmpty()) {
                int sector = open.remove();
                group.set(sector);
                for (int neighbour : neighbours.get(sector)) {
                    if (left.get(neighbour)) {
                        left.clear(neighbour);
                        open.add(neighbour);
                    }
                }
            }
            groups.add(IndexSet.of(group));
        }
        return groups;
    }

    private List<List<Integer>> neighbours() {
        List<List<Integer>> neighbours = new ArrayList<>();
        map.sectors().forEach(sector -> neighbours.add(new ArrayList<>()));
        for (Linedef line : map.linedefs()) {
            if (line.hasBack() && line.front() != Linedef.NO_SIDE) {
                int front = map.sidedefs().get(line.front()).sector();
                int back = map.sidedefs().get(line.back()).sector();
                neighbours.get(front).add(back);
                neighbours.get(back).add(front);
            }
        }
        return neighbours;
    }

    /** The mean of the ends of its segs lies within a subsector, as that is convex. */
    private Piece piece(Subsector subsector) {
        double x = 0;
        double y = 0;
        int[] xs = new int[subsector.segCount() * 2];
        int[] ys = new int[subsector.segCount() * 2];
        for (int i = 0; i < subsector.segCount(); i++) {
            Seg seg = map.segs().get(subsector.firstSeg() + i);
            Vertex from = map.vertexes().get(seg.v1());
            Vertex to = map.vertexes().get(seg.v2());
            xs[i * 2] = from.unitX();
            xs[i * 2 + 1] = to.unitX();
            ys[i * 2] = from.unitY();
            ys[i * 2 + 1] = to.unitY();
            x += from.x() + (double) to.x();
            y += from.y() + (double) to.y();
        }
        double ends = xs.length * (double) Vertex.UNIT;
        return new Piece(x / ends, y / ends, spread(xs) * spread(ys));
    }

    private static double spread(int[] values) {
        return IntStream.of(values).max().orElse(0) - (double) IntStream.of(values).min().orElse(0);
    }

    /** A subsector's middle and the area of the box around it. */
    private record Piece(double x, double y, double extent) {
    }
}

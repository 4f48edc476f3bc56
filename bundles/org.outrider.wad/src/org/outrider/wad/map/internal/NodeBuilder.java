/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.outrider.wad.map.BoundingBox;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Node;
import org.outrider.wad.map.Seg;
import org.outrider.wad.map.Subsector;
import org.outrider.wad.map.Vertex;

/**
 * Builds a node tree from a map's lines.
 *
 * <p>The sides of all lines are divided along one of the lines again and again until the pieces of each part are
 * convex, that is, every piece has all others of its part on its right; such a part is a subsector. Pieces that a
 * partition crosses are split there. Partitions run along linedefs, so that they are exact in whole map units; split
 * points are rounded to fixed point.
 */
public final class NodeBuilder {

    /** Walks over the tree recurse; real maps stay far below. */
    private static final int DEEPEST = 2000;
    /** Splits allowed for each piece at the start: lines that all cross each other would grow without measure. */
    private static final int SPLITS_PER_PIECE = 4;
    private static final int FREE_SPLITS = 10_000;
    /** Comparisons of pieces: three times what a map with as many lines as the format can count takes. */
    private static final long MOST_COMPARISONS = 1L << 29;

    private final Geometry geometry;
    private final VertexPool vertexes;
    private final List<Seg> segs = new ArrayList<>();
    private final List<Subsector> subsectors = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private long splitsLeft;
    private long comparisonsLeft;
    private boolean gaveUp;

    private NodeBuilder(Geometry geometry, long mostComparisons) {
        this.geometry = geometry;
        this.comparisonsLeft = mostComparisons;
        this.vertexes = new VertexPool(geometry.vertexes());
    }

    /**
     * Builds the tree.
     *
     * @return empty when no line has a length and a side, when lines cross each other so often that splitting them
     *         gets out of hand, when they lie so that choosing partitions does, or when the tree gets too deep to walk
     */
    public static Optional<Bsp> build(Geometry geometry) {
        return build(geometry, MOST_COMPARISONS);
    }

    static Optional<Bsp> build(Geometry geometry, long mostComparisons) {
        return new NodeBuilder(geometry, mostComparisons).build();
    }

    private Optional<Bsp> build() {
        List<Piece> pieces = initialPieces();
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        splitsLeft = (long) pieces.size() * SPLITS_PER_PIECE + FREE_SPLITS;
        divide(pieces, 1);
        return gaveUp ? Optional.empty() : Optional.of(new Bsp(vertexes.all(), segs, subsectors, nodes));
    }

    /** A piece for each side of each line that has a length. */
    private List<Piece> initialPieces() {
        List<Piece> pieces = new ArrayList<>();
        Map<Carrier, Integer> carriers = new HashMap<>();
        for (int i = 0; i < geometry.linedefs().size(); i++) {
            Linedef line = geometry.linedefs().get(i);
            Vertex from = geometry.vertexes().get(line.v1());
            Vertex to = geometry.vertexes().get(line.v2());
            if (!from.equals(to)) {
                int carrier = carriers.merge(Carrier.of(from, to), carriers.size(), (known, fresh) -> known);
                Wall wall = new Wall(i, from.unitX(), from.unitY(), to.unitX() - from.unitX(),
                        to.unitY() - from.unitY(), carrier);
                if (line.front() != Linedef.NO_SIDE) {
                    pieces.add(new Piece(wall, 0, line.v1(), line.v2(), from, to));
                }
                if (line.hasBack()) {
                    pieces.add(new Piece(wall, 1, line.v2(), line.v1(), to, from));
                }
            }
        }
        return pieces;
    }

    /** The infinite line through two points as a x + b y = c, in lowest terms and with one sign for both directions. */
    private record Carrier(long a, long b, long c) {

        static Carrier of(Vertex from, Vertex to) {
            long dx = to.unitX() - from.unitX();
            long dy = to.unitY() - from.unitY();
            long divisor = gcd(Math.abs(dx), Math.abs(dy)) * (dx < 0 || dx == 0 && dy < 0 ? -1 : 1);
            long a = dy / divisor;
            long b = -dx / divisor;
            return new Carrier(a, b, a * from.unitX() + b * from.unitY());
        }

        private static long gcd(long a, long b) {
            return b == 0 ? a : gcd(b, a % b);
        }
    }

    /**
     * Builds the tree over some pieces.
     *
     * @return what a parent's child is to be: a node or subsector
     */
    private int divide(List<Piece> pieces, int depth) {
        gaveUp |= depth > DEEPEST || splitsLeft < 0 || comparisonsLeft < 0;
        PartitionChooser chooser = new PartitionChooser(pieces);
        Optional<Piece> chosen = gaveUp ? Optional.empty() : chooser.choose();
        comparisonsLeft -= chooser.comparisons();
        if (chosen.isEmpty()) {
            return addSubsector(pieces);
        }
        List<Piece> right = new ArrayList<>();
        List<Piece> left = new ArrayList<>();
        separate(pieces, chosen.get(), right, left);
        int rightChild = divide(right, depth + 1);
        int leftChild = divide(left, depth + 1);
        nodes.add(node(chosen.get(), box(right), box(left), rightChild, leftChild));
        return nodes.size() - 1;
    }

    private void separate(List<Piece> pieces, Piece partition, List<Piece> right, List<Piece> left) {
        Wall wall = partition.wall();
        boolean reversed = partition.side() == 1;
        long tolerance = wall.tolerance();
        for (Piece piece : pieces) {
            switch (piece.place(wall, reversed, tolerance)) {
                case RIGHT -> right.add(piece);
                case LEFT -> left.add(piece);
                case ACROSS -> {
                    splitsLeft--;
                    Vertex meeting = piece.wall().meet(wall);
                    int index = vertexes.indexOf(meeting);
                    Piece start = new Piece(piece.wall(), piece.side(), piece.v1(), index, piece.from(), meeting);
                    Piece end = new Piece(piece.wall(), piece.side(), index, piece.v2(), meeting, piece.to());
                    boolean startIsRight = wall.cross(piece.from().x(), piece.from().y()) > 0 ^ reversed;
                    right.add(startIsRight ? start : end);
                    left.add(startIsRight ? end : start);
                }
            }
        }
    }

    private int addSubsector(List<Piece> pieces) {
        subsectors.add(new Subsector(pieces.size(), segs.size()));
        for (Piece piece : pieces) {
            segs.add(SegGeometry.seg(vertexes.all(), geometry.linedefs(), piece.v1(), piece.v2(),
                    piece.wall().linedef(), piece.side()));
        }
        return Node.SUBSECTOR | subsectors.size() - 1;
    }

    private static Node node(Piece partition, BoundingBox right, BoundingBox left, int rightChild, int leftChild) {
        Wall wall = partition.wall();
        return partition.side() == 0
                ? new Node(wall.x(), wall.y(), wall.dx(), wall.dy(), right, left, rightChild, leftChild)
                : new Node(wall.x() + wall.dx(), wall.y() + wall.dy(), -wall.dx(), -wall.dy(), right, left,
                        rightChild, leftChild);
    }

    /** The smallest box of whole map units around some pieces. */
    private static BoundingBox box(List<Piece> pieces) {
        int top = Integer.MIN_VALUE;
        int bottom = Integer.MAX_VALUE;
        int left = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        for (Piece piece : pieces) {
            top = Math.max(top, Math.max(piece.from().y(), piece.to().y()));
            bottom = Math.min(bottom, Math.min(piece.from().y(), piece.to().y()));
            left = Math.min(left, Math.min(piece.from().x(), piece.to().x()));
            right = Math.max(right, Math.max(piece.from().x(), piece.to().x()));
        }
        return new BoundingBox(roundedUp(top), bottom >> 16, left >> 16, roundedUp(right));
    }

    private static int roundedUp(int fixed) {
        return (int) ((long) fixed + Vertex.UNIT - 1 >> 16);
    }
}

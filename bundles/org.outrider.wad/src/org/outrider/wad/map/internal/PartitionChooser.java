/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the piece along whose wall a set of pieces is divided: the one that splits few others and leaves halves of
 * similar size.
 */
final class PartitionChooser {

    /** One more split is worth this much imbalance. */
    private static final int SPLIT_COST = 8;
    /** Walls along an axis are preferred by this much: their splits lie on whole units more often. */
    private static final int SLOPE_COST = 4;
    /** Candidates tried in a large set. */
    private static final int SAMPLE = 96;

    private final List<Piece> pieces;
    private long comparisons;

    PartitionChooser(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** The best piece to divide by; empty when every piece has all others on its right: the set is convex. */
    Optional<Piece> choose() {
        Optional<Piece> chosen = choose(Math.max(1, pieces.size() / SAMPLE));
        return chosen.isPresent() || pieces.size() <= SAMPLE ? chosen : choose(1);
    }

    /** How often a piece was compared with another one so far. */
    long comparisons() {
        return comparisons;
    }

    private Optional<Piece> choose(int step) {
        Set<Integer> tried = new HashSet<>();
        Optional<Piece> best = Optional.empty();
        long bestCost = Long.MAX_VALUE;
        for (int i = 0; i < pieces.size(); i += step) {
            Piece candidate = pieces.get(i);
            if (tried.add(candidate.wall().carrier())) {
                long cost = cost(candidate, bestCost);
                if (cost < bestCost) {
                    bestCost = cost;
                    best = Optional.of(candidate);
                }
            }
        }
        return best;
    }

    /** What dividing along a piece costs; at least {@code limit} when that is reached or it divides nothing. */
    private long cost(Piece candidate, long limit) {
        comparisons += pieces.size();
        Wall wall = candidate.wall();
        boolean reversed = candidate.side() == 1;
        long tolerance = wall.tolerance();
        int right = 0;
        int left = 0;
        long cost = wall.dx() == 0 || wall.dy() == 0 ? 0 : SLOPE_COST;
        for (Piece piece : pieces) {
            switch (piece.place(wall, reversed, tolerance)) {
                case RIGHT -> right++;
                case LEFT -> left++;
                case ACROSS -> {
                    right++;
                    left++;
                    cost += SPLIT_COST;
                    if (cost >= limit) {
                        return limit;
                    }
                }
            }
        }
        return left == 0 ? Long.MAX_VALUE : cost + Math.abs(right - left);
    }
}

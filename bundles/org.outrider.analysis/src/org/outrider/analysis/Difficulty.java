/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import java.util.List;

/**
 * How hard a map is.
 *
 * @param score       0 (nothing to fear) to 100
 * @param uncertainty by how much the score may well be off, either way
 * @param parts       what it is made of
 */
public record Difficulty(double score, double uncertainty, List<Part> parts) {

    public Difficulty {
        parts = List.copyOf(parts);
    }

    /**
     * A part of a score.
     *
     * @param key    name in results, such as damage_per_minute
     * @param value  what was counted
     * @param share  how hard that is by itself, 0..1
     * @param weight how much it counts; the weights of all parts make 1
     */
    public record Part(String key, double value, double share, double weight) {
    }

    /** The score that parts make together. */
    static double score(List<Part> parts) {
        double weights = parts.stream().mapToDouble(Part::weight).sum();
        return weights == 0 ? 0
                : 100 * parts.stream().mapToDouble(part -> part.share() * part.weight()).sum() / weights;
    }
}

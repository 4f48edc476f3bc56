/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.score;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * When a detection finds what a label is about: on the same map, of a compatible class, and at the same object or, where
 * no kind of object can be compared or none is shared, near the same point.
 *
 * @param radius map units within which points count as the same
 * @param strict whether the classes must be equal, and an object be shared where there are any of one kind
 */
record Matching(double radius, boolean strict) {

    private static final String OTHER = "other";
    /** Classes that people use for one another. */
    private static final List<Set<String>> CLUSTERS = List.of(
            Set.of("softlock", "inescapable_area", "stuck_player"),
            Set.of("monster_unkillable", "monster_never_wakes", "stuck_thing", "overlapping_things",
                    "thing_outside_map", "teleport_no_destination", "orphan_sector_tag"),
            Set.of("unreachable_item", "unreachable_area", "unreachable_secret", "thin_secret"),
            Set.of("missing_texture", "hom", "wrong_texture"),
            Set.of("orphan_line_tag", "teleport_no_destination", "unknown_special"),
            Set.of("missing_key", "wrong_key", "exit_unreachable", "softlock"));

    boolean hits(Detection detection, Label label) {
        if (!detection.mapName().equals(label.mapName()) || !isCompatible(detection, label)) {
            return false;
        }
        if (detection.objects().meets(label.objects())) {
            return true;
        }
        if (strict && detection.objects().comparesTo(label.objects())) {
            return false;
        }
        return isNear(detection.x(), detection.y(), label.x(), label.y());
    }

    private boolean isCompatible(Detection detection, Label label) {
        if (detection.bugClass().equals(label.bugClass())) {
            return !label.bugClass().equals(OTHER) || Objects.equals(detection.subclass(), label.subclass());
        }
        return !strict && CLUSTERS.stream().anyMatch(cluster -> cluster.contains(detection.bugClass())
                && cluster.contains(label.bugClass()));
    }

    private boolean isNear(@Nullable Double x, @Nullable Double y, @Nullable Double labelX, @Nullable Double labelY) {
        if (x == null || y == null || labelX == null || labelY == null) {
            return false;
        }
        double dx = x - labelX;
        double dy = y - labelY;
        return dx * dx + dy * dy <= radius * radius;
    }
}

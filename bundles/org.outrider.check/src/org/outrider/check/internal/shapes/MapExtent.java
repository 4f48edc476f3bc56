/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.shapes;

import java.util.List;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;
import org.outrider.wad.map.BoundingBox;

/** Finds maps that are too large for the arithmetic of the game. */
public final class MapExtent extends RuleCheck {

    public MapExtent() {
        super("map-extent", Severity.WARNING, "Map that is too large",
                "Distances overflow: far walls are drawn wrongly, and monsters lose their way.");
    }

    /** The 16.16 arithmetic holds half of this to each side. */
    private static final int LARGEST_EXTENT = 32767;

    @Override
    public List<Finding> check(CheckedMap map) {
        BoundingBox bounds = map.map().bounds();
        return bounds.width() <= LARGEST_EXTENT && bounds.height() <= LARGEST_EXTENT ? List.of()
                : List.of(finding(map).title("The map is " + bounds.width() + " by " + bounds.height()
                        + " units; " + LARGEST_EXTENT + " are safe").build());
    }
}

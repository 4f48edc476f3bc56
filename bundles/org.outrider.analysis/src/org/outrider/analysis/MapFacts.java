/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import org.outrider.engine.MapRules;
import org.outrider.wad.map.MapData;

/** A map, what its numbers mean and what of it there is to be seen. */
public record MapFacts(MapData map, MapRules rules, CoverageGoals goals) {
}

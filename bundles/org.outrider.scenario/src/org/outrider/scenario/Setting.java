/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario;

import org.outrider.engine.script.MapScript;
import org.outrider.wad.map.MapData;

/** Where a scenario takes place if not on a map of somebody's WAD: a map of our own and the rules played on it. */
public interface Setting {

    /** Builds the map: the same each time. */
    MapData map();

    /** Makes the rules for one game. */
    MapScript script();
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent;

import org.outrider.engine.MapRules;
import org.outrider.wad.map.MapData;

/** A kind of agent that users can choose, and the way to make one. May be used by many threads at once. */
public interface AgentFactory {

    /** Short name by which users choose it, such as "explorer". */
    String id();

    /** What it does, in one sentence for users. */
    String description();

    /**
     * Makes an agent for a map.
     *
     * @param map   the map as it lies in the WAD
     * @param rules what the numbers in the map mean to the engine that will run it
     */
    Agent create(MapData map, MapRules rules);
}

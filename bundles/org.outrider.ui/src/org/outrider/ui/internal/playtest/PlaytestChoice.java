/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal.playtest;

import java.nio.file.Path;
import java.util.List;

import org.outrider.run.PlaytestRequest;

/**
 * What the user chose to have tested.
 *
 * @param map        name of the map, such as MAP01
 * @param skill      1..5
 * @param agent      name of the agent, such as explorer
 * @param episodes   how many, at least 1
 * @param seed       source of all chance
 * @param monsters   false leaves monsters out
 * @param openReport whether to show the report at the end
 */
record PlaytestChoice(String map, int skill, String agent, int episodes, long seed, boolean monsters,
        boolean openReport) {

    /** The run that does it, on all processors. */
    PlaytestRequest request(List<Path> wads) {
        return PlaytestRequest.of(wads, map).skill(skill).agent(agent).episodes(episodes).seed(seed).monsters(monsters)
                .jobs(Runtime.getRuntime().availableProcessors()).build();
    }
}

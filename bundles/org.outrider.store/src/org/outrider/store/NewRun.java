/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A run to be kept, before anything has come of it.
 *
 * @param id         names this run and no other, such as test_1f00ba11
 * @param mapId      the WAD that is tested
 * @param wads       all WADs that it is played with, the IWAD first, that one among them
 * @param level      name of the map, such as MAP01
 * @param checkpoint who plays: name of an agent, or a checkpoint
 * @param skill      1..5
 * @param total      episodes, or iterations, to be done
 * @param request    all of the request in the words of the one who asked
 * @param engine     name and version
 * @param deadline   when it has to be over; null where nobody minds
 */
public record NewRun(String id, RunKind kind, long mapId, List<Long> wads, String level, String checkpoint, int skill,
        int total, String request, String engine, Instant submittedAt, @Nullable Instant deadline) {

    public NewRun {
        wads = List.copyOf(wads);
    }
}

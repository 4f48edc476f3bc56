/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.outrider.analysis.Finding;
import org.outrider.engine.GameException;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;

/** Finds bugs in maps, in one way or another. May be used by several threads. */
public interface FindingSource {

    /** The way: {@code static} or {@code play}. */
    String name();

    /**
     * What it finds on a map.
     *
     * @throws WadFormatException where the map is malformed
     * @throws GameException      where the map cannot be played
     */
    List<Finding> find(WadStack wads, String map) throws WadFormatException, GameException;

    /** What it finds on a map, in the classes that bugs are labelled with; findings that have none are left out. */
    default List<Detection> detect(WadStack wads, MapName map) throws WadFormatException, GameException {
        Map<String, BugClass> classes = BugClass.byRule(name());
        return find(wads, map.map()).stream().flatMap(finding -> Optional.ofNullable(classes.get(finding.ruleId()))
                .map(known -> Detection.of(map, known, finding, name())).stream()).toList();
    }
}

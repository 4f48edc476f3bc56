/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import java.util.List;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Rule;
import org.outrider.engine.GameException;

/** Finds one sort of bug in a map that was searched. */
public interface PlayDetector {

    /** What it looks for. */
    List<Rule> rules();

    /**
     * Looks at a map.
     *
     * @throws GameException where a game that it needs cannot be opened
     */
    List<Finding> detect(PlayedMap map) throws GameException;
}

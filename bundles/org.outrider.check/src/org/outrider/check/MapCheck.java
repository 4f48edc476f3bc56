/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check;

import java.util.List;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Rule;

/** Looks for one kind of fault in a map's data. Has no state, so that threads may share it. */
public interface MapCheck {

    /** What it looks for. */
    Rule rule();

    /**
     * Looks at a map.
     *
     * @return what was found, in a fixed order
     */
    List<Finding> check(CheckedMap map);

    /** How one of its findings could be mended, the best way first; empty where only a person can tell. */
    default List<QuickFix> fixes(CheckedMap map, Finding finding) {
        return List.of();
    }
}

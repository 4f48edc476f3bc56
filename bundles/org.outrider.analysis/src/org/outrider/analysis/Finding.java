/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Something that a detector has to say about a map.
 *
 * @param ruleId   the detector's rule, such as {@code exit-not-reached}
 * @param title    one line for users
 * @param detail   what was seen and what it may mean
 * @param place    where; null where it concerns the map as a whole
 * @param evidence when it was seen, oldest first; empty where it is about what was never seen
 */
public record Finding(String ruleId, Severity severity, String title, String detail, @Nullable Place place,
        List<Evidence> evidence) {

    public Finding {
        evidence = List.copyOf(evidence);
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.wad.map.MapData;

/**
 * Something that a check or a detector has to say about a map.
 *
 * @param ruleId      its rule, such as {@code exit-not-reached}
 * @param title       one line for users
 * @param detail      what was seen; empty where the title says all
 * @param explanation why it matters to a player
 * @param skills      at which skills it is so
 * @param place       where; null where it concerns the map as a whole
 * @param evidence    when it was seen and what shows it, oldest first
 * @param fingerprint what it can be known by again in another version of the map, see {@link FindingBuilder}
 * @param state       what a person thinks of it
 */
public record Finding(String ruleId, String title, String detail, String explanation, Severity severity,
        Skills skills, @Nullable Place place, List<Evidence> evidence, String fingerprint, FindingState state) {

    public Finding {
        evidence = List.copyOf(evidence);
    }

    /** Begins a finding about a map. */
    public static FindingBuilder on(MapData map, Rule rule) {
        return new FindingBuilder(rule, map);
    }

    /** The moments of a run that show it. */
    public List<Evidence.Moment> moments() {
        return evidence.stream().filter(Evidence.Moment.class::isInstance).map(Evidence.Moment.class::cast).toList();
    }

    /** The files of the demos that show it, besides those of a run's episodes. */
    public List<String> demos() {
        return evidence.stream().filter(Evidence.Demo.class::isInstance).map(Evidence.Demo.class::cast)
                .map(Evidence.Demo::file).toList();
    }

    /** The same with other evidence. */
    public Finding withEvidence(List<Evidence> other) {
        return new Finding(ruleId, title, detail, explanation, severity, skills, place, other, fingerprint, state);
    }

    /** The same in another state. */
    public Finding withState(FindingState other) {
        return new Finding(ruleId, title, detail, explanation, severity, skills, place, evidence, fingerprint, other);
    }
}

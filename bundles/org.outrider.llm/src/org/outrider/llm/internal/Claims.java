/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Place;
import org.outrider.llm.BugDraft;

/** What a report may say about numbered things: only what its findings say. */
final class Claims {

    private static final Pattern OBJECT = Pattern.compile(
            "\\b(sector|linedef|line|sidedef|thing|tag|tic|episode)s?[ #]*(\\d+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Set<String> numbers = new HashSet<>();

    Claims(List<Finding> findings) {
        for (Finding finding : findings) {
            Place place = finding.place();
            Stream<String> texts = Stream.concat(Stream.of(finding.title(), finding.detail(), finding.explanation(),
                    place == null ? "" : Wording.place(place)), finding.evidence().stream().map(Wording::evidence));
            texts.flatMap(text -> NUMBER.matcher(text).results().map(MatchResult::group)).forEach(numbers::add);
        }
    }

    /** The objects that a report names and no finding does. */
    List<String> unfounded(BugDraft draft) {
        String all = Stream.concat(Stream.of(draft.title(), draft.summary(), draft.impact(), draft.suggestion()),
                draft.steps().stream()).collect(Collectors.joining("\n"));
        return OBJECT.matcher(all).results().filter(match -> !numbers.contains(match.group(2)))
                .map(match -> match.group().toLowerCase(Locale.ROOT)).distinct().toList();
    }

}

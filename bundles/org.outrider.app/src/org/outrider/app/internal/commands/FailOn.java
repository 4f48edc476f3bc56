/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.RunDetector;
import org.outrider.run.EpisodeResult;
import org.outrider.run.PlaytestResult;

/** What a caller does not tolerate in a run. */
final class FailOn {

    private static final String NONE = "none";
    private static final String FINDINGS = "findings";
    private static final String DEATHS = "deaths";

    private final List<String> conditions;

    private FailOn(List<String> conditions) {
        this.conditions = conditions;
    }

    /** The words that {@link #of} knows. */
    static List<String> words() {
        return Stream.concat(Stream.of(NONE, FINDINGS, DEATHS),
                RunDetector.all().stream().map(detector -> detector.rule().id()))
                .toList();
    }

    /**
     * Reads conditions.
     *
     * @throws IllegalArgumentException where one is unknown
     */
    static FailOn of(List<String> conditions) {
        List<String> read = conditions.stream().map(condition -> condition.toLowerCase(Locale.ROOT)).toList();
        for (String condition : read) {
            if (!words().contains(condition)) {
                throw new IllegalArgumentException("'" + condition + "' is none of " + String.join(", ", words()));
            }
        }
        return new FailOn(read);
    }

    /** Whether a run is not what the caller tolerates. */
    boolean isTrippedBy(PlaytestResult result) {
        return result.findings().stream().anyMatch(this::isTrippedBy)
                || result.played().stream().anyMatch(this::isTrippedBy);
    }

    /** Whether a finding is not what the caller tolerates. */
    boolean isTrippedBy(Finding finding) {
        return conditions.contains(FINDINGS) || conditions.contains(finding.ruleId());
    }

    /** Whether an episode is not what the caller tolerates. */
    boolean isTrippedBy(EpisodeResult.Played episode) {
        return conditions.contains(DEATHS) && episode.log().metrics().deaths() > 0;
    }
}

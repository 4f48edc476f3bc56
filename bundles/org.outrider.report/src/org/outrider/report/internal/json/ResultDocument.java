/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.json;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The shape of {@code result.json}, in which names are in snake case. All but {@code test_id}, {@code started_at},
 * {@code completed_at}, {@code duration_seconds} and {@code environment} is the same in every run of the same request
 * (a failed episode's trace aside).
 *
 * @param checkpoint who played: name of an agent
 * @param durationSeconds wall-clock time of the run
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResultDocument(String testId, String status, String mapName, String checkpoint, String startedAt,
        String completedAt, double durationSeconds, Environment environment, String engine, List<Wad> wads,
        Params params, List<Episode> episodes, Map<String, Number> aggregateMetrics, Coverage coverage,
        List<FindingEntry> findings) {

    /** What may differ between runs without changing their results. */
    public record Environment(int jobs, String java, String os) {
    }

    /** A file that was played with. */
    public record Wad(String file, String kind, String sha256) {
    }

    /**
     * What the run was asked for.
     *
     * @param episodeTime seconds
     */
    public record Params(int skill, boolean monsters, int episodes, int episodeTime, String seed, String demoFormat) {
    }

    /**
     * An episode.
     *
     * @param outcome exit, secret_exit, death, timeout or failed
     * @param frames  tics
     * @param error   why it failed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Episode(int episodeNum, String seed, String outcome, @Nullable Integer kills,
            @Nullable Integer deaths, @Nullable Number durationSeconds, @Nullable Integer frames,
            @Nullable Integer healthLost, @Nullable Integer ammoUsed, @Nullable Integer ammoLeft,
            @Nullable Integer finalHealth, @Nullable Integer damageDealt, @Nullable Integer items,
            @Nullable Integer secrets, @Nullable String demo, @Nullable EpisodeCoverage coverage,
            @Nullable List<Map<String, Object>> events, @Nullable List<HealthEntry> healthTimeline,
            @Nullable String error) {
    }

    /** What an episode saw: numbers of sectors and lines. */
    public record EpisodeCoverage(int[] sectorsEntered, int[] linesTriggered, int[] secretsFound) {
    }

    /** Health from one moment on. */
    public record HealthEntry(Number timestamp, int health) {
    }

    /** What all episodes together saw. */
    public record Coverage(Covered sectors, Covered lines, Covered secrets) {
    }

    /**
     * So many of so many.
     *
     * @param missed numbers of those that were not covered
     */
    public record Covered(int covered, int total, Number percent, int[] missed) {
    }

    /**
     * A finding.
     *
     * @param skills      1..5
     * @param fingerprint what it is known by again in other versions of the map
     * @param state       new, confirmed, ignored or fixed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FindingEntry(String ruleId, String severity, String title, String detail, String explanation,
            List<Integer> skills, @Nullable PlaceEntry place, List<EvidenceEntry> evidence, String fingerprint,
            String state) {
    }

    /** Where a finding is: map units, and numbers of sectors, lines and things. */
    public record PlaceEntry(Number x, Number y, int[] sectors, int[] lines, int[] things) {
    }

    /**
     * What shows a finding: a moment in a demo (with episode, frame, timestamp and file), a picture (with file), or a
     * fact of the map (with name).
     *
     * @param text what happened, what is to be seen, or the fact's value
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EvidenceEntry(@Nullable Integer episodeNum, @Nullable Integer frame, @Nullable Number timestamp,
            @Nullable String demo, @Nullable String screenshot, @Nullable String fact, @Nullable String text) {
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.score;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How many labels were hit, how many negative controls, and what else was detected on the labelled maps.
 *
 * @param recall    by origin, then by outcome, {@code static} or {@code play}; never pooled over origins
 * @param controls  negative controls that were detected by the same class at the same object
 * @param unmatched by class: detections on labelled maps that hit no label
 * @param missed    labels that nothing hit
 * @param hitControls controls that something hit
 * @param leftOver  the unmatched detections themselves
 */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE)
public record Scorecard(@JsonProperty Map<String, Map<String, Recall>> recall, @JsonProperty Count controls,
        @JsonProperty Map<String, Integer> unmatched, @JsonIgnore List<Label> missed,
        @JsonIgnore List<Label> hitControls, @JsonIgnore List<Detection> leftOver) {

    /** Map units within which points count as the same. */
    public static final double RADIUS = 96;

    /** So many of so many. */
    public record Count(int total, int hit) {
    }

    /**
     * Recall of an origin and outcome.
     *
     * @param byClass     hits and labels by class
     * @param meanOverMaps by class: the mean of the maps' shares, 0..1
     */
    public record Recall(int labels, int hit, @JsonProperty("by_class") Map<String, int[]> byClass,
            @JsonProperty("mean_over_maps") Map<String, Double> meanOverMaps) {
    }

    /**
     * Scores detections.
     *
     * @param labels  those that count: of the wanted origins, and confident enough
     */
    public static Scorecard of(List<Label> labels, List<Label> controls, List<Detection> detections) {
        Map<MapName, List<Detection>> byMap = detections.stream().collect(Collectors.groupingBy(Detection::mapName));
        Matching loose = new Matching(RADIUS, false);
        Matching strict = new Matching(RADIUS, true);
        Set<Detection> used = new HashSet<>();
        Set<Label> hit = new HashSet<>();
        for (Label label : labels) {
            for (Detection detection : byMap.getOrDefault(label.mapName(), List.of())) {
                if (loose.hits(detection, label)) {
                    used.add(detection);
                    hit.add(label);
                }
            }
        }
        List<Label> hitControls = controls.stream().filter(control -> byMap
                .getOrDefault(control.mapName(), List.of()).stream().anyMatch(found -> strict.hits(found, control)))
                .toList();
        Set<MapName> scored = new HashSet<>();
        labels.forEach(label -> scored.add(label.mapName()));
        controls.forEach(label -> scored.add(label.mapName()));
        List<Detection> leftOver = detections.stream()
                .filter(detection -> scored.contains(detection.mapName()) && !used.contains(detection)).toList();
        Map<String, Integer> unmatched = new TreeMap<>();
        leftOver.forEach(detection -> unmatched.merge(detection.bugClass(), 1, Integer::sum));
        return new Scorecard(recall(labels, hit), new Count(controls.size(), hitControls.size()), unmatched,
                labels.stream().filter(label -> !hit.contains(label)).toList(), hitControls, leftOver);
    }

    private static Map<String, Map<String, Recall>> recall(List<Label> labels, Set<Label> hit) {
        return labels.stream().collect(Collectors.groupingBy(label -> String.valueOf(label.origin()), TreeMap::new,
                Collectors.groupingBy(label -> String.valueOf(label.outcome()), TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), part -> count(part, hit)))));
    }

    private static Recall count(List<Label> labels, Set<Label> hit) {
        Map<String, int[]> byClass = new TreeMap<>();
        Map<String, Map<MapName, int[]>> byMap = new TreeMap<>();
        for (Label label : labels) {
            int found = hit.contains(label) ? 1 : 0;
            add(byClass.computeIfAbsent(label.bugClass(), key -> new int[2]), found);
            add(byMap.computeIfAbsent(label.bugClass(), key -> new TreeMap<>())
                    .computeIfAbsent(label.mapName(), key -> new int[2]), found);
        }
        Map<String, Double> means = new TreeMap<>();
        byMap.forEach((bugClass, maps) -> means.put(bugClass, Math.round(1000 * maps.values().stream()
                .mapToDouble(counts -> (double) counts[0] / counts[1]).average().orElse(0)) / 1000.0));
        return new Recall(labels.size(), (int) labels.stream().filter(hit::contains).count(), byClass, means);
    }

    private static void add(int[] counts, int found) {
        counts[0] += found;
        counts[1]++;
    }
}

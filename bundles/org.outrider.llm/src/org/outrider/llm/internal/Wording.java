/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.outrider.analysis.Evidence;
import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Place;

/** Says places and evidence in words. */
public final class Wording {

    private static final int TICS_PER_SECOND = 35;

    private Wording() {
    }

    /** Such as {@code (1024, -512), linedefs 3, 7, sector 12}. */
    public static String place(Place place) {
        List<String> parts = new ArrayList<>();
        parts.add(String.format(Locale.ROOT, "(%.0f, %.0f)", place.x(), place.y()));
        numbers(parts, "linedef", place.lines());
        numbers(parts, "sector", place.sectors());
        numbers(parts, "thing", place.things());
        return String.join(", ", parts);
    }

    /** Such as {@code episode_2.lmp, tic 700 (0:20): death}. */
    public static String evidence(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Moment moment -> "episode_" + moment.episode() + ".lmp, " + tic(moment.tic())
                    + (moment.event().isEmpty() ? "" : ": " + moment.event());
            case Evidence.Demo demo -> demo.file() + ", " + tic(demo.tic());
            case Evidence.Screenshot picture -> picture.file() + ": " + picture.caption();
            case Evidence.Fact fact -> fact.name() + " = " + fact.value();
        };
    }

    /** How to see a finding, a step each. */
    static List<String> steps(Finding finding) {
        List<String> steps = new ArrayList<>();
        Place place = finding.place();
        if (place != null) {
            steps.add("Go to " + place(place) + ".");
        }
        for (Evidence evidence : finding.evidence()) {
            switch (evidence) {
                case Evidence.Moment moment -> steps.add("Play " + evidence(moment) + ".");
                case Evidence.Demo demo -> steps.add("Play " + evidence(demo) + ".");
                case Evidence.Screenshot picture -> steps.add("See " + evidence(picture) + ".");
                case Evidence.Fact fact -> {
                }
            }
        }
        return steps;
    }

    private static String tic(int tic) {
        int seconds = tic / TICS_PER_SECOND;
        return String.format(Locale.ROOT, "tic %d (%d:%02d)", tic, seconds / 60, seconds % 60);
    }

    private static void numbers(List<String> parts, String kind, IndexSet numbers) {
        if (numbers.size() > 0) {
            parts.add(kind + (numbers.size() == 1 ? " " : "s ")
                    + numbers.stream().mapToObj(String::valueOf).collect(Collectors.joining(", ")));
        }
    }
}

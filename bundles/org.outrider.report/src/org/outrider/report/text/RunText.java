/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.outrider.analysis.CoverageGoals;
import org.outrider.analysis.EpisodeMetrics;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Place;
import org.outrider.analysis.Ratio;
import org.outrider.run.EpisodeResult;
import org.outrider.run.PlaytestRequest;
import org.outrider.run.PlaytestResult;

/** What there is to say of a run, line by line. */
public final class RunText {

    private static final int MOST_EPISODES = 25;
    private static final int MOST_FINDINGS = 15;
    private static final String NONE = "-";

    private RunText() {
    }

    /** What is about to be played. */
    public static String opening(PlaytestRequest request) {
        return "Testing " + request.map() + " of " + request.wads().getLast().getFileName() + ": "
                + request.episodes() + (request.episodes() == 1 ? " episode" : " episodes") + ", skill "
                + request.skill() + (request.monsters() ? "" : " without monsters") + ", agent " + request.agent()
                + ", seed " + request.seed();
    }

    /** How an episode ended. */
    public static String ended(EpisodeResult episode) {
        return "episode " + episode.number() + " " + switch (episode) {
            case EpisodeResult.Played played -> Outcomes.of(played.log().end()) + " after "
                    + Times.ofTics(played.log().metrics().tics());
            case EpisodeResult.Failed failed -> "broke down: " + failed.reason();
        };
    }

    /** What came of a run: a table of the episodes, the coverage, and the worst findings. */
    public static List<String> result(PlaytestResult result) {
        CoverageGoals goals = result.facts().goals();
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(result.facts().map().name() + ": exit reached in " + result.exits() + " of "
                + result.played().size() + " episodes, skill " + result.request().skill()
                + (result.request().monsters() ? "" : " without monsters") + ", agent " + result.request().agent()
                + ", seed " + result.request().seed());
        lines.add("");
        addEpisodes(result, goals, lines);
        lines.add("");
        lines.add("sectors entered " + text(goals.sectors(result.coverage())) + ", line specials triggered "
                + text(goals.lines(result.coverage())) + ", secrets found " + text(goals.secrets(result.coverage())));
        addFindings(result.findings(), lines);
        return lines;
    }

    /** A finding in a line. */
    public static String finding(Finding finding) {
        Place place = finding.place();
        return finding.severity().name().toLowerCase(Locale.ROOT) + ": " + finding.title()
                + (place == null ? "" : " at (" + Math.round(place.x()) + ", " + Math.round(place.y()) + ")") + " ["
                + finding.ruleId() + "]";
    }

    private static void addEpisodes(PlaytestResult result, CoverageGoals goals, List<String> lines) {
        TextTable table = new TextTable("episode", "end", "time", "kills", "damage", "health", "lost", "ammo",
                "items", "secrets", "sectors");
        result.episodes().stream().limit(MOST_EPISODES).forEach(episode -> addRow(episode, goals, table));
        lines.addAll(table.lines());
        if (result.episodes().size() > MOST_EPISODES) {
            lines.add("... and " + (result.episodes().size() - MOST_EPISODES) + " more episodes in the report");
        }
        result.episodes().stream()
                .filter(EpisodeResult.Failed.class::isInstance)
                .forEach(failed -> lines.add(ended(failed)));
    }

    private static void addRow(EpisodeResult episode, CoverageGoals goals, TextTable table) {
        switch (episode) {
            case EpisodeResult.Played played -> {
                EpisodeMetrics metrics = played.log().metrics();
                table.add(played.number(), Outcomes.of(played.log().end()), Times.ofTics(metrics.tics()),
                        metrics.kills(), metrics.damageDealt(), metrics.finalHealth(), metrics.healthLost(),
                        metrics.ammoUsed(), metrics.items(), metrics.secrets(),
                        percent(goals.sectors(played.log().coverage())));
            }
            case EpisodeResult.Failed failed -> table.add(failed.number(), "broke down", NONE, NONE, NONE, NONE,
                    NONE, NONE, NONE, NONE, NONE);
        }
    }

    private static void addFindings(List<Finding> findings, List<String> lines) {
        if (findings.isEmpty()) {
            return;
        }
        lines.add("");
        findings.stream().limit(MOST_FINDINGS).map(RunText::finding).forEach(lines::add);
        if (findings.size() > MOST_FINDINGS) {
            lines.add("... and " + (findings.size() - MOST_FINDINGS) + " more findings in the report");
        }
    }

    private static String text(Ratio ratio) {
        return ratio.covered() + " of " + ratio.total() + " (" + percent(ratio) + ")";
    }

    private static String percent(Ratio ratio) {
        return (int) ratio.percent() + " %";
    }
}

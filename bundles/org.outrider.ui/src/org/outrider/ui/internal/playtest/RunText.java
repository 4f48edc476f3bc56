/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal.playtest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.outrider.analysis.CoverageGoals;
import org.outrider.analysis.EpisodeMetrics;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Place;
import org.outrider.analysis.Ratio;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.GameSetup;
import org.outrider.run.EpisodeResult;
import org.outrider.run.PlaytestResult;
import org.outrider.run.RunStatus;

/** What the console says of a run. */
final class RunText {

    private static final int MOST_FINDINGS = 15;
    private static final String ROW = "%-7s  %-11s  %7s  %5s  %6s  %6s  %7s  %7s";

    private RunText() {
    }

    /** What is about to be played. */
    static String opening(String wad, PlaytestChoice choice) {
        return "Testing " + choice.map() + " of " + wad + ": " + choice.episodes()
                + (choice.episodes() == 1 ? " episode" : " episodes") + ", skill " + choice.skill()
                + (choice.monsters() ? "" : " without monsters") + ", agent " + choice.agent() + ", seed "
                + choice.seed();
    }

    /** How an episode ended. */
    static String ended(String map, EpisodeResult episode) {
        return map + ": episode " + episode.number() + " " + switch (episode) {
            case EpisodeResult.Played played -> outcome(played.log().end()) + " after "
                    + gameTime(played.log().metrics().tics());
            case EpisodeResult.Failed failed -> "broke down: " + failed.reason();
        };
    }

    /** A table of the episodes, the coverage, and the worst findings. */
    static List<String> lines(PlaytestResult result) {
        if (result.episodes().isEmpty()) {
            return List.of();
        }
        CoverageGoals goals = result.facts().goals();
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(result.facts().map().name() + ": exit reached in " + result.exits() + " of "
                + result.played().size() + " episodes"
                + (result.status() == RunStatus.STOPPED ? "; stopped before all were over" : ""));
        lines.add("");
        lines.add(row("episode", "end", "time", "kills", "damage", "health", "secrets", "sectors"));
        result.episodes().forEach(episode -> lines.add(row(episode, goals)));
        lines.add("");
        lines.add("sectors entered " + text(goals.sectors(result.coverage())));
        lines.add("line specials triggered " + text(goals.lines(result.coverage())));
        lines.add("secrets found " + text(goals.secrets(result.coverage())));
        addFindings(result.findings(), lines);
        lines.add("");
        return lines;
    }

    /** Minutes and seconds, hours where there are any: 3:07, 1:00:00. */
    static String time(Duration duration) {
        return duration.toHours() > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", duration.toHours(), duration.toMinutesPart(),
                        duration.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", duration.toMinutes(), duration.toSecondsPart());
    }

    private static void addFindings(List<Finding> findings, List<String> lines) {
        if (!findings.isEmpty()) {
            lines.add("");
        }
        findings.stream().limit(MOST_FINDINGS).forEach(finding -> lines.add(text(finding)));
        if (findings.size() > MOST_FINDINGS) {
            lines.add("... and " + (findings.size() - MOST_FINDINGS) + " more findings in the report");
        }
    }

    private static String row(EpisodeResult episode, CoverageGoals goals) {
        return switch (episode) {
            case EpisodeResult.Played played -> {
                EpisodeMetrics metrics = played.log().metrics();
                yield row(played.number(), outcome(played.log().end()), gameTime(metrics.tics()), metrics.kills(),
                        metrics.damageDealt(), metrics.finalHealth(), metrics.secrets(),
                        percent(goals.sectors(played.log().coverage())));
            }
            case EpisodeResult.Failed failed -> failed.number() + " broke down: " + failed.reason();
        };
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, ROW, cells);
    }

    private static String text(Finding finding) {
        Place place = finding.place();
        return finding.severity().name().toLowerCase(Locale.ROOT) + ": " + finding.title()
                + (place == null ? "" : " at (" + Math.round(place.x()) + ", " + Math.round(place.y()) + ")") + " ["
                + finding.ruleId() + "]";
    }

    private static String outcome(EpisodeEnd end) {
        return switch (end) {
            case EXIT -> "exit";
            case SECRET_EXIT -> "secret exit";
            case DEATH -> "death";
            case TIMEOUT -> "time up";
        };
    }

    private static String gameTime(int tics) {
        return time(Duration.ofSeconds(tics / GameSetup.TICS_PER_SECOND));
    }

    private static String text(Ratio ratio) {
        return ratio.covered() + " of " + ratio.total() + " (" + percent(ratio) + ")";
    }

    private static String percent(Ratio ratio) {
        return (int) ratio.percent() + " %";
    }
}

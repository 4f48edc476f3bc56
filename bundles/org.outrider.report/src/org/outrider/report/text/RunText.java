/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.PrintWriter;
import java.util.Locale;

import org.outrider.analysis.CoverageGoals;
import org.outrider.analysis.EpisodeMetrics;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Place;
import org.outrider.analysis.Ratio;
import org.outrider.run.EpisodeResult;
import org.outrider.run.PlaytestResult;

/** Prints what came of a run as tables on the console. */
final class ResultPrinter {

    private static final int MOST_EPISODES = 25;
    private static final int MOST_FINDINGS = 15;
    private static final String NONE = "-";

    private final PrintWriter out;

    ResultPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(PlaytestResult result) {
        CoverageGoals goals = result.facts().goals();
        out.println();
        out.println(result.facts().map().name() + ": exit reached in " + result.exits() + " of "
                + result.played().size() + " episodes, skill " + result.request().skill()
                + (result.request().monsters() ? "" : " without monsters") + ", agent " + result.request().agent()
                + ", seed " + result.request().seed());
        out.println();
        printEpisodes(result, goals);
        out.println();
        out.println("sectors entered " + text(goals.sectors(result.coverage())) + ", line specials triggered "
                + text(goals.lines(result.coverage())) + ", secrets found " + text(goals.secrets(result.coverage())));
        printFindings(result);
    }

    private void printEpisodes(PlaytestResult result, CoverageGoals goals) {
        Table table = new Table("episode", "end", "time", "kills", "damage", "health", "lost", "ammo", "items",
                "secrets", "sectors");
        for (EpisodeResult episode : result.episodes().subList(0, Math.min(MOST_EPISODES, result.episodes().size()))) {
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
        table.print(out);
        if (result.episodes().size() > MOST_EPISODES) {
            out.println("... and " + (result.episodes().size() - MOST_EPISODES) + " more episodes in the report");
        }
        for (EpisodeResult episode : result.episodes()) {
            if (episode instanceof EpisodeResult.Failed failed) {
                out.println("episode " + failed.number() + " broke down: " + failed.reason());
            }
        }
    }

    private void printFindings(PlaytestResult result) {
        if (result.findings().isEmpty()) {
            return;
        }
        out.println();
        result.findings().stream().limit(MOST_FINDINGS).forEach(this::print);
        if (result.findings().size() > MOST_FINDINGS) {
            out.println("... and " + (result.findings().size() - MOST_FINDINGS) + " more findings in the report");
        }
    }

    private void print(Finding finding) {
        Place place = finding.place();
        out.println(finding.severity().name().toLowerCase(Locale.ROOT) + ": " + finding.title()
                + (place == null ? "" : " at (" + Math.round(place.x()) + ", " + Math.round(place.y()) + ")") + " ["
                + finding.ruleId() + "]");
    }

    private static String text(Ratio ratio) {
        return ratio.covered() + " of " + ratio.total() + " (" + percent(ratio) + ")";
    }

    private static String percent(Ratio ratio) {
        return (int) ratio.percent() + " %";
    }
}

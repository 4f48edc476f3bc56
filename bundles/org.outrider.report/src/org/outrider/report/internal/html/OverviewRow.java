/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.html;

import org.outrider.analysis.CoverageGoals;
import org.outrider.analysis.Metric;
import org.outrider.run.PlaytestResult;

/** A run's line on the page of several runs. */
public record OverviewRow(String map, String link, int exits, int episodes, String sectors, String lines,
        String secrets, String deaths, String kills, int findings) {

    /**
     * Makes the line of a run.
     *
     * @param link address of its page
     */
    public static OverviewRow of(PlaytestResult result, String link) {
        CoverageGoals goals = result.facts().goals();
        return new OverviewRow(result.facts().map().name(), link, result.exits(), result.played().size(),
                (int) goals.sectors(result.coverage()).percent() + "\u2009%",
                (int) goals.lines(result.coverage()).percent() + "\u2009%",
                goals.secrets(result.coverage()).covered() + " / " + goals.secrets(result.coverage()).total(),
                Texts.number(result.aggregate().of(Metric.DEATHS).total()),
                Texts.number(result.aggregate().of(Metric.KILLS).mean()), result.findings().size());
    }
}

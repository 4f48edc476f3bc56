/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.html;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.report.internal.svg.MapDrawing;

/**
 * What the page of a run shows, in words and numbers ready for the reader. The template only lays it out.
 *
 * @param title      the map's name
 * @param files      names of the WADs
 * @param verdict    the run in a few words
 * @param mood       of the verdict: good, mixed or bad
 * @param note       what else there is to say about the run as a whole, empty for nothing
 * @param tiles      the most important numbers
 * @param drawing    the map
 * @param bars       coverage
 * @param findings   numbered from 1
 * @param metrics    a row for each metric
 * @param facts      how the run was played
 */
public record ReportPage(String title, String files, String verdict, String mood, String note, List<Tile> tiles,
        MapDrawing drawing, List<Bar> bars, List<FindingCard> findings, List<EpisodeRow> episodes,
        List<MetricRow> metrics, List<Fact> facts) {

    /** A number that is shown large. */
    public record Tile(String label, String value, String hint) {
    }

    /**
     * A share.
     *
     * @param hint what was missed
     */
    public record Bar(String label, int covered, int total, int percent, String hint) {
    }

    /**
     * A finding.
     *
     * @param place    map coordinates; null for none
     * @param pictures those that came with the run; the others are evidence
     */
    public record FindingCard(int number, String severity, String ruleId, String title, String detail,
            String explanation, @Nullable PlaceText place, List<EvidenceText> evidence,
            List<PictureText> pictures) {
    }

    /** Map coordinates, and the same as the drawing has them. */
    public record PlaceText(String text, long x, long y) {
    }

    /** What shows a finding, and the file with it; null where the text says all. */
    public record EvidenceText(String text, @Nullable String file) {
    }

    /** A picture with what is to be seen, as a {@code data:} address. */
    public record PictureText(String caption, String data) {
    }

    /**
     * An episode.
     *
     * @param outcome exit, secret_exit, death, timeout or failed
     * @param health  path data of the health chart; null where it failed
     * @param events  the notable ones
     */
    public record EpisodeRow(int number, int colour, String outcome, String outcomeText, String time, String kills,
            String damageDealt, String healthLost, String finalHealth, String items, String secrets, String sectors,
            @Nullable String health, @Nullable String demo, @Nullable String video, List<EventText> events,
            String error) {
    }

    /** Something that happened. */
    public record EventText(String time, String text) {
    }

    /** A metric over all episodes. */
    public record MetricRow(String label, String total, String min, String mean, String median, String max,
            String std) {
    }

    /** A name and its value. */
    public record Fact(String name, String value) {
    }
}

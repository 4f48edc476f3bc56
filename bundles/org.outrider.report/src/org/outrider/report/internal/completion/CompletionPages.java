/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.completion;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.outrider.engine.GameSetup;
import org.outrider.explore.MonsterMode;
import org.outrider.explore.Objective;
import org.outrider.report.completion.CompletionFolder;
import org.outrider.report.completion.CompletionMatrix;
import org.outrider.report.completion.CompletionMatrix.Cell;
import org.outrider.report.completion.CompletionMatrix.Obstacle;
import org.outrider.report.completion.CompletionMatrix.Row;
import org.outrider.report.completion.CompletionMatrix.State;
import org.outrider.report.internal.html.HtmlReport;

/** Makes page and Markdown of a completability matrix. */
public final class CompletionPages {

    private CompletionPages() {
    }

    /**
     * A cell of the page.
     *
     * @param mood  class of its colour
     * @param link  its demo; empty for none
     * @param title what shows when pointed at
     */
    public record CellView(String text, String mood, String link, String title) {
    }

    /** A row of the page. */
    public record RowView(String map, int skill, List<CellView> cells, String effort) {
    }

    /** What was missed on a map at a skill, and why. */
    public record MissView(String map, int skill, String objective, String done, String tried, List<String> reasons) {
    }

    /** All that the page shows. */
    public record PageView(String files, String monsters, String limits, List<String> columns, List<String> scores,
            List<RowView> rows, List<MissView> misses) {
    }

    /** The page. */
    public static String html(CompletionMatrix matrix) throws IOException {
        StringWriter out = new StringWriter();
        new HtmlReport().fill("completion.ftlh", Map.of("page", view(matrix)), out);
        return out.toString();
    }

    private static PageView view(CompletionMatrix matrix) {
        List<Objective> objectives = matrix.terms().objectives();
        List<RowView> rows = matrix.rows().stream().map(row -> new RowView(row.map(), row.skill(),
                objectives.stream().map(objective -> cell(row, objective)).toList(), effort(row))).toList();
        return new PageView(String.join(" + ", matrix.files()), monsters(matrix.terms().monsters()),
                limits(matrix), objectives.stream().map(Objective::label).toList(),
                objectives.stream().map(matrix::score).toList(), rows, misses(matrix));
    }

    private static CellView cell(Row row, Objective objective) {
        String text = CompletionFolder.text(row.cell(objective));
        return row.cell(objective).filter(cell -> cell.state() != State.ABSENT).map(cell -> view(cell, text))
                .orElseGet(() -> new CellView(text, "note", "", "the map has none"));
    }

    private static CellView view(Cell cell, String text) {
        String witness = cell.witness();
        String shown = witness == null ? "" : seconds(cell.witnessTics());
        return new CellView(text, cell.state() == State.REACHED ? "exit" : "error", witness == null ? "" : witness,
                cell.state() == State.REACHED ? "shown by a demo after " + shown : cell.tried());
    }

    private static String seconds(int tics) {
        return tics / GameSetup.TICS_PER_SECOND + " s";
    }

    private static String effort(Row row) {
        return String.format(Locale.ROOT, "%d tries, %d min of play, %.0f s%s", row.rollouts(),
                row.tics() / (60 * GameSetup.TICS_PER_SECOND), row.seconds(), row.finished() ? "" : ", stopped");
    }

    private static String monsters(MonsterMode mode) {
        return switch (mode) {
            case ON -> "with monsters";
            case OFF -> "without monsters";
            case INVULNERABLE -> "with monsters that cannot hurt the player; demos play only in a game like this";
        };
    }

    private static String limits(CompletionMatrix matrix) {
        return "at most " + matrix.terms().ticLimit() + " tics and " + matrix.terms().wallLimit()
                + " s for each map and skill, seed " + matrix.terms().seed();
    }

    private static List<MissView> misses(CompletionMatrix matrix) {
        List<MissView> misses = new ArrayList<>();
        for (Row row : matrix.rows()) {
            for (Cell cell : row.cells()) {
                if (cell.state() == State.MISSED) {
                    misses.add(new MissView(row.map(), row.skill(), cell.objective().label(),
                            cell.done() + " of " + cell.total(), cell.tried(), cell.frontiers().stream()
                                    .map(CompletionPages::reason).toList()));
                }
            }
        }
        return misses;
    }

    private static String reason(Obstacle obstacle) {
        return obstacle.goal() + ": " + obstacle.reason()
                + String.format(Locale.ROOT, " (at %.0f, %.0f)", obstacle.x(), obstacle.y());
    }

    /** The matrix and what was missed, as Markdown. */
    public static String markdown(CompletionMatrix matrix) {
        List<Objective> objectives = matrix.terms().objectives();
        StringBuilder text = new StringBuilder("# Completability of " + String.join(" + ", matrix.files()) + "\n\n"
                + "Searched " + monsters(matrix.terms().monsters()) + ", " + limits(matrix) + ".\n\n| map | skill |");
        objectives.forEach(objective -> text.append(' ').append(objective.label()).append(" |"));
        text.append(" effort |\n|---|---|").append("---|".repeat(objectives.size())).append("---|\n");
        for (Row row : matrix.rows()) {
            text.append("| ").append(row.map()).append(" | ").append(row.skill()).append(" |");
            objectives.forEach(objective -> text.append(' ').append(markdown(row, objective)).append(" |"));
            text.append(' ').append(effort(row)).append(" |\n");
        }
        text.append("| **reached** | |").append(objectives.stream()
                .map(objective -> " **" + matrix.score(objective) + "** |").collect(Collectors.joining()))
                .append(" |\n");
        appendMisses(text, matrix);
        return text.toString();
    }

    private static String markdown(Row row, Objective objective) {
        String time = row.cell(objective).filter(cell -> cell.state() == State.REACHED)
                .map(cell -> " " + seconds(cell.witnessTics())).orElse("");
        return CompletionFolder.text(row.cell(objective)) + time;
    }

    private static void appendMisses(StringBuilder text, CompletionMatrix matrix) {
        List<MissView> misses = misses(matrix);
        if (misses.isEmpty()) {
            return;
        }
        text.append("\n## What was missed, and what stood in the way\n\n");
        for (MissView miss : misses) {
            text.append("- ").append(miss.map()).append(", skill ").append(miss.skill()).append(", ")
                    .append(miss.objective()).append(": ").append(miss.done()).append("; ").append(miss.tried())
                    .append('\n');
            miss.reasons().forEach(reason -> text.append("  - ").append(reason).append('\n'));
        }
    }
}

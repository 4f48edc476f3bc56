/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.completion;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.outrider.engine.GameSetup;
import org.outrider.explore.Frontier;
import org.outrider.explore.MapCompletion;
import org.outrider.explore.Objective;
import org.outrider.explore.Outcome;
import org.outrider.explore.Witness;
import org.outrider.report.completion.CompletionMatrix.Cell;
import org.outrider.report.completion.CompletionMatrix.Obstacle;
import org.outrider.report.completion.CompletionMatrix.Row;
import org.outrider.report.completion.CompletionMatrix.State;
import org.outrider.report.completion.CompletionMatrix.Terms;
import org.outrider.report.internal.completion.CompletionPages;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WholeFile;
import org.outrider.wad.demo.Demo;
import org.outrider.wad.demo.DemoReader;
import org.outrider.wad.demo.DemoWriter;
import org.outrider.wad.demo.TicCommand;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;

/**
 * The folder that a completability matrix is kept in: a demo for each green cell, a document for each map and skill
 * from which a search that was stopped goes on, and the matrix as page, Markdown and JSON. May be used by many threads.
 */
public final class CompletionFolder {

    /** The page of the matrix. */
    public static final String PAGE = "report.html";
    /** The matrix as JSON. */
    public static final String DOCUMENT = "matrix.json";
    /** The matrix as Markdown. */
    public static final String MARKDOWN = "matrix.md";

    private static final int HARDEST_SKILL = 5;
    private static final String DEMOS = "demos";
    private static final String ROWS = "rows";

    private static final ObjectMapper JSON = new ObjectMapper()
            .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT);

    /** A row and how it was found. */
    record KeptRow(Terms terms, Row row) {
    }

    private final Path folder;
    private final Terms terms;

    /**
     * Opens a folder, or makes a new one.
     *
     * @throws IOException where it cannot be made
     */
    public CompletionFolder(Path folder, Terms terms) throws IOException {
        this.folder = folder;
        this.terms = terms;
        Files.createDirectories(folder.resolve(DEMOS));
        Files.createDirectories(folder.resolve(ROWS));
    }

    /**
     * The row of a map and skill that an earlier search has left. Where nothing was missed it is good for any limits of
     * tics and time and any seed, for its demos prove it; else it is finished only if it was found on the same terms.
     *
     * @throws IOException where its file cannot be read or is damaged
     */
    public Optional<Row> find(String map, int skill) throws IOException {
        Path file = rowFile(map, skill);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            KeptRow kept = JSON.readValue(file.toFile(), KeptRow.class);
            Row row = kept.row();
            if (kept.terms().equals(terms)) {
                return Optional.of(row);
            }
            boolean missed = row.cells().stream().anyMatch(cell -> cell.state() == State.MISSED);
            return kept.terms().lookFor(terms)
                    ? Optional.of(new Row(row.map(), row.skill(), row.cells(), row.tics(), row.moments(),
                            row.rollouts(), row.seconds(), row.finished() && !missed))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            throw new IOException(file + ": is no row of a completability matrix: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * The demos that earlier searches have left of a map at any skill.
     *
     * @throws IOException where a file cannot be read or is damaged
     */
    public List<Demo> demos(String map) throws IOException, WadFormatException {
        List<Demo> demos = new ArrayList<>();
        for (int skill = 1; skill <= HARDEST_SKILL; skill++) {
            Optional<Row> row = find(map, skill);
            if (row.isPresent()) {
                demos.addAll(demos(row.get()));
            }
        }
        return demos;
    }

    /** The demos of a row. */
    public List<Demo> demos(Row row) throws IOException, WadFormatException {
        List<Demo> demos = new ArrayList<>();
        for (Cell cell : row.cells()) {
            String witness = cell.witness();
            if (witness != null) {
                demos.add(DemoReader.read(folder.resolve(witness)));
            }
        }
        return demos;
    }

    /** Keeps what was found out about a map and skill, with its demos. */
    public Row keep(MapCompletion found) throws IOException {
        List<Cell> cells = new ArrayList<>();
        for (Map.Entry<Objective, Outcome> entry : found.outcomes().entrySet()) {
            cells.add(cell(found, entry.getKey(), entry.getValue()));
        }
        Row row = new Row(found.map(), found.skill(), cells, found.tics(), found.cells(), found.rollouts(),
                Math.round(found.seconds() * 10) / 10.0, !found.stopped());
        write(rowFile(found.map(), found.skill()), JSON.writeValueAsString(new KeptRow(terms, row)));
        return row;
    }

    private Path rowFile(String map, int skill) {
        return folder.resolve(ROWS).resolve(map + "-s" + skill + ".json");
    }

    private Cell cell(MapCompletion found, Objective objective, Outcome outcome) throws IOException {
        return switch (outcome) {
            case Outcome.Absent absent -> new Cell(objective, State.ABSENT, 0, 0, null, 0, "", List.of());
            case Outcome.Reached reached -> {
                int count = count(objective, reached.witness());
                yield new Cell(objective, State.REACHED, count, count,
                        keepDemo(found, objective, reached.witness()), reached.witness().tics(), "", List.of());
            }
            case Outcome.Missed missed -> {
                Witness best = missed.best();
                yield new Cell(objective, State.MISSED, missed.done(), missed.total(),
                        best == null ? null : keepDemo(found, objective, best), best == null ? 0 : best.tics(),
                        missed.tried(), missed.frontiers().stream().map(CompletionFolder::obstacle).toList());
            }
        };
    }

    private static int count(Objective objective, Witness witness) {
        return switch (objective) {
            case EXIT, SECRET_EXIT -> 1;
            case SECRETS -> witness.secrets();
            case KEYS -> witness.keys();
            case ITEMS -> witness.items();
            case KILLS -> witness.kills();
        };
    }

    private static Obstacle obstacle(Frontier frontier) {
        return new Obstacle(frontier.kind().name().toLowerCase(Locale.ROOT), frontier.goal(), frontier.reason(),
                frontier.sector(), frontier.line(), frontier.x(), frontier.y());
    }

    /** Writes a demo, and a second more in which nothing is pressed: a level is left in the tic after its exit. */
    private String keepDemo(MapCompletion found, Objective objective, Witness witness) throws IOException {
        Demo demo = witness.demo();
        DemoWriter writer = new DemoWriter(demo.header());
        for (int tic = 0; tic < demo.tics(); tic++) {
            writer.add(demo.command(tic, 0));
        }
        for (int i = 0; i < GameSetup.TICS_PER_SECOND; i++) {
            writer.add(TicCommand.IDLE);
        }
        String name = DEMOS + "/" + found.map() + "-s" + found.skill() + "-"
                + objective.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".lmp";
        writer.write(folder.resolve(name));
        return name;
    }

    /** Writes the matrix as page, Markdown and JSON. */
    public void write(CompletionMatrix matrix) throws IOException {
        write(folder.resolve(DOCUMENT), json(matrix));
        write(folder.resolve(MARKDOWN), CompletionPages.markdown(matrix));
        write(folder.resolve(PAGE), CompletionPages.html(matrix));
    }

    /** The matrix as JSON text. */
    public static String json(CompletionMatrix matrix) throws IOException {
        return JSON.writeValueAsString(matrix) + "\n";
    }

    private static void write(Path file, String text) throws IOException {
        WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Tells what a cell shows, for tables. */
    public static String text(Optional<Cell> cell) {
        return cell.filter(known -> known.state() != State.ABSENT).map(CompletionFolder::text).orElse("\u2013");
    }

    private static String text(Cell cell) {
        String mark = cell.state() == State.REACHED ? "\u2713" : "\u2717";
        return cell.objective().isCounted() ? mark + " " + cell.done() + "/" + cell.total() : mark;
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.completion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.explore.MonsterMode;
import org.outrider.explore.Objective;

/**
 * What of maps can be completed, as it is written to files.
 *
 * @param files the WADs, the IWAD first
 * @param terms how it was searched; rows that were found in another way do not count
 * @param rows  a row for each map and skill
 */
public record CompletionMatrix(List<String> files, Terms terms, List<Row> rows) {

    public CompletionMatrix {
        files = List.copyOf(files);
        rows = rows.stream().sorted(Comparator.comparing(Row::map).thenComparingInt(Row::skill)).toList();
    }

    /**
     * How maps are searched.
     *
     * @param wads       SHA-256 of the WADs
     * @param objectives what is looked for
     * @param ticLimit   tics of the game for each map and skill
     * @param wallLimit  seconds for each map and skill
     */
    public record Terms(List<String> wads, MonsterMode monsters, List<Objective> objectives, long ticLimit,
            long wallLimit, long seed) {

        public Terms {
            wads = List.copyOf(wads);
            objectives = List.copyOf(objectives);
        }

        /** True where other terms look for the same in the same game, though with other limits or chance. */
        boolean lookFor(Terms other) {
            return wads.equals(other.wads) && monsters == other.monsters && objectives.equals(other.objectives);
        }
    }

    /**
     * A map at a skill.
     *
     * @param tics     tics that were played
     * @param moments  moments that the archive had in the end
     * @param rollouts how often the search went on from one of them
     * @param finished false where it was stopped before its time
     */
    public record Row(String map, int skill, List<Cell> cells, long tics, int moments, int rollouts, double seconds,
            boolean finished) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell of an objective, where it was looked for. */
        public Optional<Cell> cell(Objective objective) {
            return cells.stream().filter(cell -> cell.objective() == objective).findFirst();
        }
    }

    /** What came of an objective. */
    public enum State {
        REACHED, MISSED, ABSENT
    }

    /**
     * An objective on a map at a skill.
     *
     * @param done        how many were reached in one game
     * @param total       how many there are
     * @param witness     file of the demo that shows it; null where nothing was reached
     * @param witnessTics tics after which the demo shows it
     * @param tried       what the search did for what it missed; empty where nothing is missing
     * @param frontiers   what stood in the way of what is missing
     */
    public record Cell(Objective objective, State state, int done, int total, @Nullable String witness,
            int witnessTics, String tried, List<Obstacle> frontiers) {

        public Cell {
            frontiers = List.copyOf(frontiers);
        }
    }

    /**
     * What stood between the search and something that it missed.
     *
     * @param kind   sort of obstacle
     * @param sector number of the sector concerned; -1 for none
     * @param line   number of the linedef concerned; -1 for none
     */
    public record Obstacle(String kind, String goal, String reason, int sector, int line, double x, double y) {
    }

    /** How many rows have reached an objective, of those whose map has it. */
    public String score(Objective objective) {
        List<Cell> cells = rows.stream().flatMap(row -> row.cell(objective).stream())
                .filter(cell -> cell.state() != State.ABSENT).toList();
        return cells.stream().filter(cell -> cell.state() == State.REACHED).count() + " / " + cells.size();
    }
}

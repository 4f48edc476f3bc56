/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.outrider.store.TrainingEntry;
import org.outrider.store.TrainingEvaluation;

/** Writes logs and evaluations of trainings into rows, and reads them back. What is not a number is null there. */
public final class TrainingRows {

    private static final String ENTRY =
            "select iteration, dqn_loss, epsilon, mean_reward, mean_score, steps_per_second, logged_at"
            + " from training_log where run_id = ?";

    private TrainingRows() {
    }

    /** Deletes what was told of iterations after this. */
    public static void forgetAfter(Connection connection, String runId, long iteration) throws SQLException {
        for (String table : List.of("training_log", "training_evaluation")) {
            try (PreparedStatement delete = connection.prepareStatement(
                    "delete from " + table + " where run_id = ? and iteration > ?")) {
                delete.setString(1, runId);
                delete.setLong(2, iteration);
                delete.executeUpdate();
            }
        }
    }

    /** Says how far the run is. */
    public static void setIteration(Connection connection, String runId, long iteration) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update run set finished = ? where id = ?")) {
            update.setInt(1, Math.toIntExact(iteration));
            update.setString(2, runId);
            update.executeUpdate();
        }
    }

    /** Inserts entries. */
    public static void insertLog(Connection connection, String runId, List<TrainingEntry> entries)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into training_log (run_id, iteration,"
                + " dqn_loss, epsilon, mean_reward, mean_score, steps_per_second, logged_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (TrainingEntry entry : entries) {
                insert.setString(1, runId);
                insert.setLong(2, entry.iteration());
                setNumber(insert, 3, entry.dqnLoss());
                setNumber(insert, 4, entry.epsilon());
                setNumber(insert, 5, entry.meanReward());
                setNumber(insert, 6, entry.meanScore());
                setNumber(insert, 7, entry.stepsPerSecond());
                insert.setObject(8, entry.timestamp().atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The entries of a training, oldest first. */
    public static List<TrainingEntry> selectLog(Connection connection, String runId) throws SQLException {
        return select(connection, ENTRY + " order by iteration", runId);
    }

    /** The last entry of a training. */
    public static Optional<TrainingEntry> selectLastEntry(Connection connection, String runId) throws SQLException {
        return select(connection, ENTRY + " order by iteration desc fetch first 1 rows only", runId).stream()
                .findFirst();
    }

    /** Inserts an evaluation. */
    public static void insert(Connection connection, String runId, TrainingEvaluation evaluation)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into training_evaluation (run_id,"
                + " iteration, episodes, mean_score, score_interval, mean_reward, mean_kills, mean_seconds,"
                + " evaluated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, runId);
            insert.setLong(2, evaluation.iteration());
            insert.setInt(3, evaluation.episodes());
            insert.setDouble(4, evaluation.meanScore());
            setNumber(insert, 5, evaluation.scoreInterval());
            insert.setDouble(6, evaluation.meanReward());
            insert.setDouble(7, evaluation.meanKills());
            insert.setDouble(8, evaluation.meanSeconds());
            insert.setObject(9, evaluation.timestamp().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    /** The evaluations of a training, oldest first. */
    public static List<TrainingEvaluation> selectEvaluations(Connection connection, String runId)
            throws SQLException {
        List<TrainingEvaluation> evaluations = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select iteration, episodes, mean_score,"
                + " score_interval, mean_reward, mean_kills, mean_seconds, evaluated_at from training_evaluation"
                + " where run_id = ? order by iteration")) {
            select.setString(1, runId);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    evaluations.add(new TrainingEvaluation(rows.getLong(1), rows.getInt(2), rows.getDouble(3),
                            number(rows, 4), rows.getDouble(5), rows.getDouble(6), rows.getDouble(7),
                            rows.getObject(8, OffsetDateTime.class).toInstant()));
                }
            }
        }
        return evaluations;
    }

    private static List<TrainingEntry> select(Connection connection, String sql, String runId) throws SQLException {
        List<TrainingEntry> entries = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, runId);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    entries.add(new TrainingEntry(rows.getLong(1), number(rows, 2), number(rows, 3), number(rows, 4),
                            number(rows, 5), number(rows, 6), rows.getObject(7, OffsetDateTime.class).toInstant()));
                }
            }
        }
        return entries;
    }

    private static void setNumber(PreparedStatement statement, int index, double value) throws SQLException {
        if (Double.isFinite(value)) {
            statement.setDouble(index, value);
        } else {
            statement.setNull(index, Types.DOUBLE);
        }
    }

    private static double number(ResultSet rows, int column) throws SQLException {
        double value = rows.getDouble(column);
        return rows.wasNull() ? Double.NaN : value;
    }
}

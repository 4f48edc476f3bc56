/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.outrider.store.internal.ArtifactFolder;
import org.outrider.store.internal.ArtifactFolder.Written;
import org.outrider.store.internal.Transactions;
import org.outrider.store.internal.entity.ArtifactEntity;
import org.outrider.store.internal.entity.CheckpointEntity;

/** What comes of training runs: their logs and the states to go on from. */
public final class Trainings {

    private final Transactions transactions;
    private final ArtifactFolder artifacts;

    Trainings(Transactions transactions, ArtifactFolder artifacts) {
        this.transactions = transactions;
        this.artifacts = artifacts;
    }

    /** Adds entries to a training's log. */
    public void log(String runId, List<TrainingEntry> entries) throws StoreException {
        transactions.call(entities -> {
            try (PreparedStatement insert = entities.unwrap(Connection.class).prepareStatement(
                    "insert into training_log (run_id, iteration, dqn_loss, logged_at) values (?, ?, ?, ?)")) {
                for (TrainingEntry entry : entries) {
                    insert.setString(1, runId);
                    insert.setLong(2, entry.iteration());
                    insert.setDouble(3, entry.dqnLoss());
                    insert.setObject(4, entry.timestamp().atOffset(ZoneOffset.UTC));
                    insert.addBatch();
                }
                return insert.executeBatch().length;
            }
        });
    }

    /** A training's log, oldest first. */
    public List<TrainingEntry> log(String runId) throws StoreException {
        return transactions.call(entities -> {
            List<TrainingEntry> entries = new ArrayList<>();
            try (PreparedStatement select = entities.unwrap(Connection.class).prepareStatement(
                    "select iteration, dqn_loss, logged_at from training_log where run_id = ? order by iteration")) {
                select.setString(1, runId);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        entries.add(new TrainingEntry(rows.getLong(1), rows.getDouble(2),
                                rows.getObject(3, OffsetDateTime.class).toInstant()));
                    }
                }
            }
            return entries;
        });
    }

    /**
     * Keeps a state of a training.
     *
     * @param configuration all that is needed to go on from it, as JSON
     */
    public Checkpoint save(String runId, long iteration, String configuration, byte[] weights) throws StoreException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Written file = artifacts.write("runs/" + runId + "/checkpoint_" + iteration + ".pt",
                out -> out.write(weights));
        return transactions.call(entities -> {
            ArtifactEntity artifact = new ArtifactEntity(file.path(), "checkpoint", file.sha256(), file.sizeBytes(),
                    runId, null, now);
            entities.persist(artifact);
            CheckpointEntity checkpoint = new CheckpointEntity(runId, iteration, configuration, artifact, now);
            entities.persist(checkpoint);
            entities.flush();
            return checkpoint.toValue(artifacts.folder());
        });
    }

    /** The latest state of a training; empty where none was kept. */
    public Optional<Checkpoint> latest(String runId) throws StoreException {
        return transactions.call(entities -> entities.createQuery(
                "select c from Checkpoint c where c.runId = :run order by c.iteration desc", CheckpointEntity.class)
                .setParameter("run", runId)
                .setMaxResults(1)
                .getResultList().stream()
                .map(checkpoint -> checkpoint.toValue(artifacts.folder()))
                .findFirst());
    }
}

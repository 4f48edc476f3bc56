/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.outrider.store.internal.ArtifactFolder;
import org.outrider.store.internal.ArtifactFolder.Written;
import org.outrider.store.internal.TrainingFolder;
import org.outrider.store.internal.TrainingRows;
import org.outrider.store.internal.Transactions;
import org.outrider.store.internal.entity.ArtifactEntity;
import org.outrider.store.internal.entity.CheckpointEntity;

import jakarta.persistence.EntityManager;

/** What comes of training runs: their logs, their evaluations and the states to go on from. */
public final class Trainings {

    private final Transactions transactions;
    private final ArtifactFolder artifacts;

    Trainings(Transactions transactions, ArtifactFolder artifacts) {
        this.transactions = transactions;
        this.artifacts = artifacts;
    }

    /** The folder of a training's own, in which it keeps what it needs to go on. It goes when its run is deleted. */
    public Path folder(String runId) {
        return artifacts.folder().resolve(TrainingFolder.of(runId));
    }

    /**
     * A training begins, or goes on from a state: what was told of later iterations will be told anew.
     *
     * @param iteration of that state
     */
    public void begin(String runId, long iteration) throws StoreException {
        transactions.call(entities -> {
            Connection connection = entities.unwrap(Connection.class);
            TrainingRows.forgetAfter(connection, runId, iteration);
            TrainingRows.setIteration(connection, runId, iteration);
            return iteration;
        });
    }

    /** Adds entries to a training's log, oldest first. */
    public void log(String runId, List<TrainingEntry> entries) throws StoreException {
        if (entries.isEmpty()) {
            return;
        }
        transactions.call(entities -> {
            Connection connection = entities.unwrap(Connection.class);
            TrainingRows.insertLog(connection, runId, entries);
            TrainingRows.setIteration(connection, runId, entries.getLast().iteration());
            return entries.size();
        });
    }

    /** A training has ended after so many iterations, which are seldom those of the last entry of its log. */
    public void reached(String runId, long iteration) throws StoreException {
        transactions.call(entities -> {
            TrainingRows.setIteration(entities.unwrap(Connection.class), runId, iteration);
            return iteration;
        });
    }

    /** A training's log, oldest first. */
    public List<TrainingEntry> log(String runId) throws StoreException {
        return transactions.call(entities -> TrainingRows.selectLog(entities.unwrap(Connection.class), runId));
    }

    /** The last entry of a training's log; empty where there is none yet. */
    public Optional<TrainingEntry> lastEntry(String runId) throws StoreException {
        return transactions.call(entities -> TrainingRows.selectLastEntry(entities.unwrap(Connection.class), runId));
    }

    /** Adds an evaluation. */
    public void add(String runId, TrainingEvaluation evaluation) throws StoreException {
        transactions.call(entities -> {
            TrainingRows.insert(entities.unwrap(Connection.class), runId, evaluation);
            return evaluation;
        });
    }

    /** A training's evaluations, oldest first. */
    public List<TrainingEvaluation> evaluations(String runId) throws StoreException {
        return transactions.call(entities -> TrainingRows.selectEvaluations(entities.unwrap(Connection.class), runId));
    }

    /**
     * Keeps the agent as it is after an iteration; where that was kept before, as it was.
     *
     * @param configuration all that is needed to play with it, as JSON
     * @param content       the file of the agent, which is copied
     */
    public Checkpoint save(String runId, long iteration, String configuration, Path content) throws StoreException {
        Optional<Checkpoint> before = transactions.call(entities -> find(entities, runId, iteration));
        if (before.isPresent()) {
            return before.get();
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Written file = artifacts.write("runs/" + runId + "/iteration_" + iteration + ".checkpoint",
                out -> Files.copy(content, out));
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

    /** The latest agent of a training; empty where none was kept. */
    public Optional<Checkpoint> latest(String runId) throws StoreException {
        return transactions.call(entities -> entities.createQuery(
                "select c from Checkpoint c where c.runId = :run order by c.iteration desc", CheckpointEntity.class)
                .setParameter("run", runId)
                .setMaxResults(1)
                .getResultList().stream()
                .map(checkpoint -> checkpoint.toValue(artifacts.folder()))
                .findFirst());
    }

    private Optional<Checkpoint> find(EntityManager entities, String runId, long iteration) {
        return entities.createQuery("select c from Checkpoint c where c.runId = :run and c.iteration = :iteration",
                CheckpointEntity.class)
                .setParameter("run", runId)
                .setParameter("iteration", iteration)
                .getResultList().stream()
                .map(checkpoint -> checkpoint.toValue(artifacts.folder()))
                .findFirst();
    }
}

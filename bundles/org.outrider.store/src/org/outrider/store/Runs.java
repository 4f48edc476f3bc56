/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Finding;
import org.outrider.store.internal.ArtifactFolder;
import org.outrider.store.internal.TrainingFolder;
import org.outrider.store.internal.Transactions;
import org.outrider.store.internal.entity.FindingEntity;
import org.outrider.store.internal.entity.RunEntity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

/** The runs that are kept. Changes of a run's state are steps that only one of several processes can take. */
public final class Runs {

    private static final int LONGEST_ERROR = 4000;

    private final Transactions transactions;
    private final ArtifactFolder artifacts;

    Runs(Transactions transactions, ArtifactFolder artifacts) {
        this.transactions = transactions;
        this.artifacts = artifacts;
    }

    /** Keeps a run that is to be done. */
    public StoredRun add(NewRun run) throws StoreException {
        return transactions.call(entities -> {
            RunEntity entity = new RunEntity(run);
            entities.persist(entity);
            return entity.toValue();
        });
    }

    /**
     * A run.
     *
     * @throws StoreException where there is none
     */
    public StoredRun get(String id) throws StoreException {
        return transactions.call(entities -> entity(entities, id).toValue());
    }

    /** Whether nothing more is to be done for a run: it is over, or it is not there any more. */
    public boolean isOver(String id) throws StoreException {
        return transactions.call(entities -> entities.createQuery("select r.status from Run r where r.id = :id",
                RunState.class).setParameter("id", id).getResultList().stream().allMatch(RunState::isOver));
    }

    /** The runs that are wanted, the newest first. Their WADs are left out. */
    public List<RunOverview> list(RunQuery query) throws StoreException {
        return transactions.call(entities -> select(entities, query));
    }

    /** The ids of the runs of a kind that are not over, the oldest first. */
    public List<String> unfinished(RunKind kind) throws StoreException {
        return transactions.call(entities -> List.copyOf(entities.createQuery("select r.id from Run r"
                + " where r.kind = :kind and r.status in (:pending, :running) order by r.submittedAt, r.id",
                String.class)
                .setParameter("kind", kind)
                .setParameter("pending", RunState.PENDING)
                .setParameter("running", RunState.RUNNING)
                .getResultList()));
    }

    /** Pending runs become running ones; whatever else they are, they stay. */
    public void begin(String id, Instant now) throws StoreException {
        transactions.call(entities -> entities.createQuery("update Run r set r.status = :running,"
                + " r.startedAt = coalesce(r.startedAt, :now) where r.id = :id and r.status = :pending")
                .setParameter("running", RunState.RUNNING)
                .setParameter("pending", RunState.PENDING)
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate());
    }

    /**
     * Ends a run that is not over yet, with what was found in it.
     *
     * @param error why it failed; null where it did not
     * @return false where it was over already, and nothing was changed
     */
    public boolean end(String id, RunState state, Instant now, @Nullable String error, List<Finding> findings)
            throws StoreException {
        String shortened = error == null || error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
        return transactions.call(entities -> {
            int changed = entities.createQuery("update Run r set r.status = :state, r.completedAt = :now,"
                    + " r.error = :error where r.id = :id and r.status in (:pending, :running)")
                    .setParameter("state", state)
                    .setParameter("now", now)
                    .setParameter("error", shortened)
                    .setParameter("pending", RunState.PENDING)
                    .setParameter("running", RunState.RUNNING)
                    .setParameter("id", id)
                    .executeUpdate();
            if (changed == 1) {
                findings.forEach(finding -> entities.persist(new FindingEntity(id, finding)));
            }
            return changed == 1;
        });
    }

    /**
     * Has a run that is over wait to be done once more.
     *
     * @param total    episodes, or iterations, to be done then
     * @param deadline when it has to be over; null where nobody minds
     * @return false where it is not over, and nothing was changed
     * @throws StoreException where there is no such run
     */
    public boolean reopen(String id, int total, @Nullable Instant deadline) throws StoreException {
        return transactions.call(entities -> {
            entity(entities, id);
            return entities.createQuery("update Run r set r.status = :pending, r.completedAt = null, r.error = null,"
                    + " r.total = :total, r.deadline = :deadline"
                    + " where r.id = :id and r.status not in (:pending, :running)")
                    .setParameter("pending", RunState.PENDING)
                    .setParameter("running", RunState.RUNNING)
                    .setParameter("total", total)
                    .setParameter("deadline", deadline)
                    .setParameter("id", id)
                    .executeUpdate() == 1;
        });
    }

    /**
     * Deletes a run, all that came of it, and its files.
     *
     * @throws StoreException where there is no such run
     */
    public void delete(String id) throws StoreException {
        List<String> files = transactions.call(entities -> {
            entity(entities, id);
            List<String> paths = entities.createQuery("select a.path from Artifact a where a.runId = :id",
                    String.class).setParameter("id", id).getResultList();
            // the rows that belong to the run go with it
            entities.createNativeQuery("delete from run where id = ?1").setParameter(1, id).executeUpdate();
            return List.copyOf(paths);
        });
        for (String file : files) {
            artifacts.delete(file);
        }
        artifacts.deleteFolder(TrainingFolder.of(id));
    }

    private static RunEntity entity(EntityManager entities, String id) throws StoreException {
        return Optional.ofNullable(entities.find(RunEntity.class, id)).orElseThrow(() -> new StoreException(
                "there is no run " + id + "; 'outrider runs list' tells which there are"));
    }

    private static List<RunOverview> select(EntityManager entities, RunQuery query) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> conditions = new ArrayList<>(List.of("m.id = r.mapId"));
        restrict("kind", "kind", query.kind(), conditions, parameters);
        restrict("status", "state", query.state(), conditions, parameters);
        restrict("mapId", "map", query.mapId(), conditions, parameters);
        restrict("level", "level", query.level(), conditions, parameters);
        restrict("checkpoint", "checkpoint", query.checkpoint(), conditions, parameters);
        TypedQuery<Object[]> select = entities.createQuery("select r, m.name,"
                + " (select count(f) from Finding f where f.runId = r.id) from Run r, LibraryMap m where "
                + String.join(" and ", conditions) + " order by r.submittedAt desc, r.id desc", Object[].class);
        parameters.forEach(select::setParameter);
        return select.setMaxResults(query.limit()).getResultList().stream()
                .map(row -> ((RunEntity) row[0]).toOverview((String) row[1], ((Number) row[2]).intValue()))
                .toList();
    }

    private static void restrict(String field, String parameter, @Nullable Object value, List<String> conditions,
            Map<String, Object> parameters) {
        if (value != null) {
            conditions.add("r." + field + " = :" + parameter);
            parameters.put(parameter, value);
        }
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import java.util.List;
import java.util.Optional;

import org.outrider.analysis.FindingState;
import org.outrider.store.internal.Transactions;
import org.outrider.store.internal.entity.FindingEntity;

/** What the detectors found in the runs, and what persons think of it. */
public final class Findings {

    private final Transactions transactions;

    Findings(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The findings of a run, in the order in which they were reported. */
    public List<StoredFinding> list(String runId) throws StoreException {
        return transactions.call(entities -> entities.createQuery(
                "select f from Finding f where f.runId = :run order by f.id", FindingEntity.class)
                .setParameter("run", runId)
                .getResultList().stream()
                .map(FindingEntity::toValue)
                .toList());
    }

    /**
     * Says what a person thinks of a finding.
     *
     * @throws StoreException where there is none of that number
     */
    public void setState(long id, FindingState state) throws StoreException {
        transactions.call(entities -> {
            Optional.ofNullable(entities.find(FindingEntity.class, id))
                    .orElseThrow(() -> new StoreException("there is no finding " + id))
                    .setState(state);
            return state;
        });
    }
}

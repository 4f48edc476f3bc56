/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import java.util.List;
import java.util.Optional;

import org.outrider.store.internal.Transactions;
import org.outrider.store.internal.entity.BugReportEntity;

/** What persons keep of bugs. */
public final class BugReports {

    private final Transactions transactions;

    BugReports(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Keeps a report: a new one where its number is 0, else the changes of one that is kept.
     *
     * @return the report with its number
     * @throws StoreException where it has a number that no report has
     */
    public BugReport save(BugReport report) throws StoreException {
        return transactions.call(entities -> {
            if (report.id() == 0) {
                BugReportEntity entity = new BugReportEntity(report);
                entities.persist(entity);
                return entity.toValue();
            }
            BugReportEntity entity = Optional.ofNullable(entities.find(BugReportEntity.class, report.id()))
                    .orElseThrow(() -> new StoreException("there is no bug report " + report.id()));
            entity.update(report);
            return entity.toValue();
        });
    }

    /** The reports of a run, oldest first. */
    public List<BugReport> list(String runId) throws StoreException {
        return transactions.call(entities -> entities.createQuery(
                "select b from BugReport b where b.runId = :run order by b.id", BugReportEntity.class)
                .setParameter("run", runId)
                .getResultList().stream()
                .map(BugReportEntity::toValue)
                .toList());
    }

    /** Deletes a report; nothing happens where there is none. */
    public void delete(long id) throws StoreException {
        transactions.call(entities -> entities.createQuery("delete from BugReport b where b.id = :id")
                .setParameter("id", id)
                .executeUpdate());
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store.internal;

import java.sql.SQLException;

import org.outrider.store.StoreException;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.PersistenceException;

/** Runs work in transactions: all of it is kept, or nothing. */
public final class Transactions {

    /** What is done in a transaction. */
    @FunctionalInterface
    public interface Work<T> {

        T in(EntityManager entities) throws StoreException, SQLException;
    }

    private final EntityManagerFactory factory;
    private final String place;

    Transactions(EntityManagerFactory factory, String place) {
        this.factory = factory;
        this.place = place;
    }

    /**
     * Does work in a transaction of its own.
     *
     * @throws StoreException where the database refuses it, or is closed meanwhile; nothing is changed then
     */
    public <T> T call(Work<T> work) throws StoreException {
        try (EntityManager entities = factory.createEntityManager()) {
            EntityTransaction transaction = entities.getTransaction();
            transaction.begin();
            try {
                T result = work.in(entities);
                transaction.commit();
                return result;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        } catch (SQLException e) {
            throw SqlFailures.translate(place, e);
        } catch (IllegalStateException e) {
            if (factory.isOpen()) {
                throw e;
            }
            throw new StoreException(place + " was closed meanwhile", e);
        } catch (PersistenceException e) {
            if (SqlFailures.sqlCause(e) == null) {
                throw e;
            }
            throw SqlFailures.translate(place, e);
        }
    }
}

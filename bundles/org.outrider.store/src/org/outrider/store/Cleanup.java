/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.outrider.store.internal.ArtifactFolder;
import org.outrider.store.internal.TrainingFolder;
import org.outrider.store.internal.Transactions;

/** Deletes files that nobody needs any more. Runs, episodes, events and checkpoints stay. */
public final class Cleanup {

    private final Transactions transactions;
    private final ArtifactFolder artifacts;

    Cleanup(Transactions transactions, ArtifactFolder artifacts) {
        this.transactions = transactions;
        this.artifacts = artifacts;
    }

    /**
     * What was deleted.
     *
     * @param expired files of runs that were too old
     * @param orphans files that belonged to nothing, left behind by a process that died
     * @param bytes   of both
     */
    public record Result(int expired, int orphans, long bytes) {
    }

    /**
     * Deletes the files of runs that are over (their checkpoints aside) that are older than a moment, and files that
     * belong to nothing.
     *
     * @param before       files of runs from before this moment go
     * @param orphansSince files without an owner go where they have not been touched since: a living worker owns
     *                     its files before it says so
     */
    public Result run(Instant before, Instant orphansSince) throws StoreException {
        List<String> expired = expired(before);
        long bytes = 0;
        for (String path : expired) {
            bytes += delete(path);
        }
        Set<String> owned = owned();
        Set<String> runs = runs();
        int orphans = 0;
        for (String path : artifacts.list()) {
            if (!owned.contains(path) && !TrainingFolder.isOwned(path, runs) && modified(path).isBefore(orphansSince)) {
                bytes += delete(path);
                orphans++;
            }
        }
        return new Result(expired.size(), orphans, bytes);
    }

    private List<String> expired(Instant before) throws StoreException {
        return transactions.call(entities -> {
            List<String> paths = List.copyOf(entities.createQuery("select a.path from Artifact a, Run r"
                    + " where r.id = a.runId and a.kind <> 'checkpoint' and a.createdAt < :before"
                    + " and r.completedAt is not null", String.class)
                    .setParameter("before", before)
                    .getResultList());
            for (String path : paths) {
                entities.createQuery("delete from Artifact a where a.path = :path")
                        .setParameter("path", path)
                        .executeUpdate();
            }
            return paths;
        });
    }

    private Set<String> owned() throws StoreException {
        return transactions.call(entities -> {
            Set<String> paths = new HashSet<>(
                    entities.createQuery("select a.path from Artifact a", String.class).getResultList());
            paths.addAll(entities.createQuery("select m.filePath from LibraryMap m", String.class).getResultList());
            return paths;
        });
    }

    private Set<String> runs() throws StoreException {
        return transactions.call(entities -> new HashSet<>(
                entities.createQuery("select r.id from Run r", String.class).getResultList()));
    }

    private long delete(String path) throws StoreException {
        Path file = artifacts.folder().resolve(path);
        try {
            long size = Files.exists(file) ? Files.size(file) : 0;
            artifacts.delete(path);
            return size;
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw new StoreException(file + ": cannot be looked at: " + e, e);
        }
    }

    private Instant modified(String path) throws StoreException {
        Path file = artifacts.folder().resolve(path);
        try {
            return Files.exists(file) ? Files.getLastModifiedTime(file).toInstant() : Instant.MAX;
        } catch (IOException e) {
            throw new StoreException(file + ": cannot be looked at: " + e, e);
        }
    }
}

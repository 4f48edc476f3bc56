/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Coverage;
import org.outrider.analysis.EpisodeLog;
import org.outrider.analysis.Track;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.GameEvent;
import org.outrider.store.internal.ArtifactFolder;
import org.outrider.store.internal.ArtifactFolder.Written;
import org.outrider.store.internal.EpisodeFile;
import org.outrider.store.internal.EventRows;
import org.outrider.store.internal.SqlFailures;
import org.outrider.store.internal.Transactions;
import org.outrider.store.internal.entity.ArtifactEntity;
import org.outrider.store.internal.entity.EpisodeEntity;

import jakarta.persistence.EntityManager;

/** The episodes of the runs: kept whole or not at all, and once. */
public final class Episodes {

    private static final String ACTIONS = "actions";
    private static final String DEMO = "demo";
    private static final String LOG = "log";
    private static final String SCREENSHOT = "screenshot";

    private final Transactions transactions;
    private final ArtifactFolder artifacts;

    Episodes(Transactions transactions, ArtifactFolder artifacts) {
        this.transactions = transactions;
        this.artifacts = artifacts;
    }

    /**
     * Keeps an episode with its events and its files.
     *
     * @return false where the run has one of that number already, and nothing was changed
     * @throws StoreException where it cannot be kept; nothing of it is left then
     */
    public boolean add(String runId, NewEpisode episode) throws StoreException {
        if (numbers(runId).contains(episode.number())) {
            return false;
        }
        List<ArtifactEntity> files = new ArrayList<>();
        boolean kept = false;
        try {
            writeFiles(runId, episode, files);
            kept = transactions.call(entities -> {
                EpisodeEntity entity = new EpisodeEntity(runId, episode);
                entities.persist(entity);
                files.forEach(entities::persist);
                entities.flush();
                addToSums(entities, runId, entity.toValue());
                if (episode instanceof NewEpisode.Played played) {
                    EventRows.insert(entities.unwrap(Connection.class), entity.id(), played.log().events());
                }
                return true;
            });
            return true;
        } catch (StoreException e) {
            if (SqlFailures.isDuplicate(e)) {
                return false;
            }
            throw e;
        } finally {
            if (!kept) {
                for (ArtifactEntity file : files) {
                    artifacts.delete(file.path());
                }
            }
        }
    }

    /** The episodes of a run, in order of their numbers. */
    public List<EpisodeRow> list(String runId) throws StoreException {
        return transactions.call(entities -> entities.createQuery(
                "select e from Episode e where e.runId = :run order by e.number", EpisodeEntity.class)
                .setParameter("run", runId)
                .getResultList().stream()
                .map(EpisodeEntity::toValue)
                .toList());
    }

    /** The numbers of the episodes that are over. */
    public Set<Integer> numbers(String runId) throws StoreException {
        return transactions.call(entities -> new HashSet<>(entities.createQuery(
                "select e.number from Episode e where e.runId = :run", Integer.class)
                .setParameter("run", runId)
                .getResultList()));
    }

    /** How many episodes of a run are over. */
    public int count(String runId) throws StoreException {
        return transactions.call(entities -> entities.createQuery(
                "select count(e) from Episode e where e.runId = :run", Long.class)
                .setParameter("run", runId)
                .getSingleResult().intValue());
    }

    /**
     * All of an episode that was played to its end. Where its files have been cleaned up, its track, its health and
     * its coverage are empty.
     *
     * @throws StoreException where there is no such episode, it failed, or its file is missing
     */
    public EpisodeLog log(String runId, int number) throws StoreException {
        return transactions.call(entities -> {
            EpisodeEntity entity = entities.createQuery(
                    "select e from Episode e where e.runId = :run and e.number = :number", EpisodeEntity.class)
                    .setParameter("run", runId)
                    .setParameter("number", number)
                    .getResultList().stream().findFirst()
                    .orElseThrow(() -> new StoreException("run " + runId + " has no finished episode " + number));
            EpisodeRow row = entity.toValue();
            if (row.failed()) {
                throw new StoreException("episode " + number + " of run " + runId + " failed: " + row.error());
            }
            List<GameEvent> events = EventRows.select(entities.unwrap(Connection.class), entity.id());
            Optional<ArtifactEntity> file = artifact(entities, runId, number, LOG);
            EpisodeFile rest = file.isEmpty()
                    ? new EpisodeFile(Track.of(1, 0, new float[0], new BitSet()), List.of(), Coverage.NONE)
                    : EpisodeFile.read(artifacts.folder().resolve(file.get().path()));
            return new EpisodeLog(number, EpisodeEnd.valueOf(row.outcome().toUpperCase(Locale.ROOT)), row.metrics(),
                    events, rest.healthTimeline(), rest.track(), rest.coverage());
        });
    }

    /** The demo of an episode; empty where it failed or has been cleaned up. */
    public Optional<Path> demo(String runId, int number) throws StoreException {
        return transactions.call(entities -> artifact(entities, runId, number, DEMO)
                .map(file -> artifacts.folder().resolve(file.path())));
    }

    /** What was done in an episode that failed, as a table (CSV); empty where that is not known or was cleaned up. */
    public Optional<Path> actions(String runId, int number) throws StoreException {
        return transactions.call(entities -> artifact(entities, runId, number, ACTIONS)
                .map(file -> artifacts.folder().resolve(file.path())));
    }

    /**
     * Keeps a picture that a run's findings name; nothing happens where there is one of that name.
     *
     * @param name relative to the run's files, with slashes
     */
    public void addPicture(String runId, String name, byte[] png) throws StoreException {
        String path = folder(runId) + name;
        if (artifacts(runId).stream().anyMatch(file -> file.file().equals(artifacts.folder().resolve(path)))) {
            return;
        }
        Written file = artifacts.write(path, out -> out.write(png));
        try {
            transactions.call(entities -> {
                entities.persist(artifact(file, SCREENSHOT, runId, null, Instant.now().truncatedTo(ChronoUnit.MILLIS)));
                return true;
            });
        } catch (StoreException e) {
            // somebody else has kept the same picture meanwhile
            if (!SqlFailures.isDuplicate(e)) {
                throw e;
            }
        }
    }

    /** The pictures of a run by the names that its findings have for them. */
    public Map<String, Path> pictures(String runId) throws StoreException {
        Map<String, Path> pictures = new TreeMap<>();
        Path folder = artifacts.folder().resolve(folder(runId));
        for (StoredArtifact file : artifacts(runId)) {
            if (file.kind().equals(SCREENSHOT)) {
                pictures.put(folder.relativize(file.file()).toString().replace('\\', '/'), file.file());
            }
        }
        return pictures;
    }

    private static String folder(String runId) {
        return "runs/" + runId + "/";
    }

    /** All files of a run. */
    public List<StoredArtifact> artifacts(String runId) throws StoreException {
        return transactions.call(entities -> entities.createQuery(
                "select a from Artifact a where a.runId = :run order by a.path", ArtifactEntity.class)
                .setParameter("run", runId)
                .getResultList().stream()
                .map(file -> file.toValue(artifacts.folder()))
                .toList());
    }

    private static void addToSums(EntityManager entities, String runId, EpisodeRow episode) {
        entities.createQuery("update Run r set r.finished = r.finished + 1, r.played = r.played + :played,"
                + " r.exits = r.exits + :exits, r.deaths = r.deaths + :deaths, r.kills = r.kills + :kills"
                + " where r.id = :id")
                .setParameter("played", episode.failed() ? 0 : 1)
                .setParameter("exits", episode.exited() ? 1 : 0)
                .setParameter("deaths", episode.metrics().deaths())
                .setParameter("kills", episode.metrics().kills())
                .setParameter("id", runId)
                .executeUpdate();
    }

    private void writeFiles(String runId, NewEpisode episode, List<ArtifactEntity> files) throws StoreException {
        // who plays an episode at the same time, or again after a crash, writes files of its own
        String stem = folder(runId) + "episode_" + episode.number() + "."
                + UUID.randomUUID().toString().substring(0, 8);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        switch (episode) {
            case NewEpisode.Played played -> {
                EpisodeLog log = played.log();
                Written demo = artifacts.write(stem + ".lmp", out -> out.write(played.recording().bytes()));
                files.add(artifact(demo, DEMO, runId, played.number(), now));
                Written track = artifacts.write(stem + ".track.gz",
                        out -> new EpisodeFile(log.track(), log.healthTimeline(), log.coverage()).write(out));
                files.add(artifact(track, LOG, runId, played.number(), now));
            }
            case NewEpisode.Failed failed when failed.actions().isEmpty() -> {
                // it left nothing
            }
            case NewEpisode.Failed failed -> {
                Written actions = artifacts.write(stem + ".csv",
                        out -> out.write(failed.actions().getBytes(StandardCharsets.UTF_8)));
                files.add(artifact(actions, ACTIONS, runId, failed.number(), now));
            }
        }
    }

    private static ArtifactEntity artifact(Written file, String kind, String runId, @Nullable Integer episode,
            Instant now) {
        return new ArtifactEntity(file.path(), kind, file.sha256(), file.sizeBytes(), runId, episode, now);
    }

    private static Optional<ArtifactEntity> artifact(EntityManager entities, String runId, int number, String kind) {
        return entities.createQuery("select a from Artifact a where a.runId = :run and a.episode = :number"
                + " and a.kind = :kind", ArtifactEntity.class)
                .setParameter("run", runId)
                .setParameter("number", number)
                .setParameter("kind", kind)
                .getResultList().stream().findFirst();
    }
}

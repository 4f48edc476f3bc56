/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.store.internal.ArtifactFolder;
import org.outrider.store.internal.Transactions;
import org.outrider.store.internal.entity.MapEntity;
import org.outrider.wad.WadFile;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;

import jakarta.persistence.EntityManager;

/** The WADs that are kept, each content once. */
public final class MapLibrary {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    private final Transactions transactions;
    private final ArtifactFolder artifacts;

    MapLibrary(Transactions transactions, ArtifactFolder artifacts) {
        this.transactions = transactions;
        this.artifacts = artifacts;
    }

    /**
     * Keeps a WAD. One that is there under this name already stays as it is.
     *
     * @param name letters, digits, _ and -; null for the file's name without its suffix
     * @throws StoreException where the file is no WAD, or the name is none
     */
    public StoredMap add(Path file, @Nullable String name) throws StoreException {
        String filename = file.getFileName().toString();
        String wanted = name == null ? nameOf(filename) : name;
        if (!NAME.matcher(wanted).matches()) {
            throw new StoreException("'" + wanted + "' cannot be a map's name: it has letters, digits, _ and - only");
        }
        StoredMap map = describe(file, filename, wanted);
        Optional<StoredMap> known = find(wanted, map.sha256());
        if (known.isPresent() && Files.exists(known.get().file())) {
            return known.get();
        }
        String path = "maps/" + map.sha256() + ".wad";
        if (!Files.exists(artifacts.folder().resolve(path))) {
            artifacts.write(path, out -> Files.copy(file, out));
        }
        return known.isPresent() ? known.get() : transactions.call(entities -> {
            MapEntity entity = new MapEntity(map, path);
            entities.persist(entity);
            entities.flush();
            return entity.toValue(artifacts.folder());
        });
    }

    /** All WADs with the number of their runs, the newest first. */
    public List<MapUse> list() throws StoreException {
        return transactions.call(entities -> {
            Map<Long, Map<RunKind, Long>> uses = new HashMap<>();
            for (Object[] row : entities.createQuery(
                    "select r.mapId, r.kind, count(r) from Run r group by r.mapId, r.kind", Object[].class)
                    .getResultList()) {
                uses.computeIfAbsent((Long) row[0], id -> new HashMap<>()).put((RunKind) row[1], (Long) row[2]);
            }
            return entities.createQuery("select m from LibraryMap m order by m.id desc", MapEntity.class)
                    .getResultList().stream()
                    .map(entity -> entity.toValue(artifacts.folder()))
                    .map(map -> use(map, uses.getOrDefault(map.id(), Map.of())))
                    .toList();
        });
    }

    /**
     * A WAD by its number.
     *
     * @throws StoreException where there is none
     */
    public StoredMap get(long id) throws StoreException {
        return transactions.call(entities -> entity(entities, id).toValue(artifacts.folder()));
    }

    /** A WAD by its number or its name; of several versions of a name the newest. */
    public Optional<StoredMap> find(String idOrName) throws StoreException {
        boolean number = idOrName.matches("[0-9]{1,18}");
        return transactions.call(entities -> entities.createQuery("select m from LibraryMap m where "
                + (number ? "m.id = :key or " : "") + "m.name = :name order by m.id desc", MapEntity.class)
                .setParameter("name", idOrName)
                .setParameter(number ? "key" : "name", number ? (Object) Long.valueOf(idOrName) : idOrName)
                .setMaxResults(1)
                .getResultList().stream()
                .map(entity -> entity.toValue(artifacts.folder()))
                .findFirst());
    }

    /**
     * Removes a WAD, and its file where no other entry has the same content.
     *
     * @param withRuns whether its runs go with it
     * @throws StoreException where it is not there, or has runs that are to stay
     */
    public void delete(long id, boolean withRuns) throws StoreException {
        StoredMap map = get(id);
        List<String> runs = transactions.call(entities -> entities.createQuery(
                "select distinct r.id from Run r left join r.wads w where r.mapId = :id or w = :id", String.class)
                .setParameter("id", id)
                .getResultList());
        if (!runs.isEmpty() && !withRuns) {
            throw new StoreException("map " + id + " (" + map.name() + ") was played in " + runs.size()
                    + (runs.size() == 1 ? " run" : " runs") + "; delete them first, or together with it");
        }
        Runs stored = new Runs(transactions, artifacts);
        for (String run : runs) {
            stored.delete(run);
        }
        String orphan = transactions.call(entities -> {
            MapEntity entity = entity(entities, id);
            entities.remove(entity);
            long sharing = entities.createQuery(
                    "select count(m) from LibraryMap m where m.sha256 = :sha and m.id <> :id", Long.class)
                    .setParameter("sha", map.sha256())
                    .setParameter("id", id)
                    .getSingleResult();
            return sharing == 0 ? entity.filePath() : "";
        });
        if (!orphan.isEmpty()) {
            artifacts.delete(orphan);
        }
    }

    private Optional<StoredMap> find(String name, String sha256) throws StoreException {
        return transactions.call(entities -> entities.createQuery(
                "select m from LibraryMap m where m.name = :name and m.sha256 = :sha", MapEntity.class)
                .setParameter("name", name)
                .setParameter("sha", sha256)
                .getResultList().stream()
                .map(entity -> entity.toValue(artifacts.folder()))
                .findFirst());
    }

    private static MapEntity entity(EntityManager entities, long id) throws StoreException {
        return Optional.ofNullable(entities.find(MapEntity.class, id)).orElseThrow(() -> new StoreException(
                "there is no map " + id + "; 'outrider maps list' tells which there are"));
    }

    private static MapUse use(StoredMap map, Map<RunKind, Long> runs) {
        return new MapUse(map, runs.getOrDefault(RunKind.TRAINING, 0L), runs.getOrDefault(RunKind.TEST, 0L));
    }

    private static StoredMap describe(Path file, String filename, String name) throws StoreException {
        try (WadStack wad = WadStack.open(file)) {
            WadFile content = wad.files().getFirst();
            return new StoredMap(0, name, filename, content.sha256(), Files.size(file), content.isIwad(), file,
                    Instant.now().truncatedTo(ChronoUnit.MILLIS), wad.mapNames());
        } catch (WadFormatException e) {
            throw new StoreException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new StoreException(file + ": cannot be read: " + e, e);
        }
    }

    private static String nameOf(String filename) {
        int dot = filename.lastIndexOf('.');
        String stem = dot > 0 ? filename.substring(0, dot) : filename;
        String cleaned = stem.replaceAll("[^A-Za-z0-9_-]", "_");
        return cleaned.substring(0, Math.min(cleaned.length(), 100));
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store.internal.entity;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.outrider.store.StoredMap;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A WAD of the library. */
@Entity(name = "LibraryMap")
@Table(name = "library_map")
public class MapEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "library_map")
    @SequenceGenerator(name = "library_map", sequenceName = "library_map_seq", allocationSize = 1)
    private long id;
    private String name;
    private String filename;
    private String sha256;
    @Column(name = "size_bytes")
    private long sizeBytes;
    private boolean iwad;
    @Column(name = "file_path")
    private String filePath;
    @Column(name = "uploaded_at")
    private Instant uploadedAt;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "library_level", joinColumns = @JoinColumn(name = "map_id"))
    @Column(name = "level_name")
    @OrderColumn(name = "idx")
    private List<String> levels = new ArrayList<>();

    /** For JPA. */
    protected MapEntity() {
    }

    /**
     * @param filePath where the content is, relative to the artifacts' folder
     */
    public MapEntity(StoredMap map, String filePath) {
        this.name = map.name();
        this.filename = map.filename();
        this.sha256 = map.sha256();
        this.sizeBytes = map.sizeBytes();
        this.iwad = map.iwad();
        this.filePath = filePath;
        this.uploadedAt = map.uploadedAt();
        this.levels.addAll(map.levels());
    }

    public String filePath() {
        return filePath;
    }

    /**
     * @param artifacts the artifacts' folder
     */
    public StoredMap toValue(Path artifacts) {
        return new StoredMap(id, name, filename, sha256, sizeBytes, iwad, artifacts.resolve(filePath), uploadedAt,
                levels);
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store.internal.entity;

import java.nio.file.Path;
import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.store.StoredArtifact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A file that belongs to a run. */
@Entity(name = "Artifact")
@Table(name = "artifact")
public class ArtifactEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "artifact")
    @SequenceGenerator(name = "artifact", sequenceName = "artifact_seq", allocationSize = 50)
    private long id;
    private String path;
    private String kind;
    private String sha256;
    @Column(name = "size_bytes")
    private long sizeBytes;
    @Column(name = "run_id")
    private String runId;
    @Column(name = "episode_num")
    private @Nullable Integer episode;
    @Column(name = "created_at")
    private Instant createdAt;

    /** For JPA. */
    protected ArtifactEntity() {
    }

    /**
     * @param path relative to the artifacts' folder, with slashes
     */
    public ArtifactEntity(String path, String kind, String sha256, long sizeBytes, String runId,
            @Nullable Integer episode, Instant createdAt) {
        this.path = path;
        this.kind = kind;
        this.sha256 = sha256;
        this.sizeBytes = sizeBytes;
        this.runId = runId;
        this.episode = episode;
        this.createdAt = createdAt;
    }

    public long id() {
        return id;
    }

    public String path() {
        return path;
    }

    public StoredArtifact toValue(Path folder) {
        return new StoredArtifact("artifact:" + path, kind, sha256, sizeBytes, runId, episode, folder.resolve(path),
                createdAt);
    }
}

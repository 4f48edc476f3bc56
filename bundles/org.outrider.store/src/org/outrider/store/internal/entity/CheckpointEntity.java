/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store.internal.entity;

import java.nio.file.Path;
import java.time.Instant;

import org.outrider.store.Checkpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A state of a training. */
@Entity(name = "Checkpoint")
@Table(name = "checkpoint")
public class CheckpointEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "checkpoint")
    @SequenceGenerator(name = "checkpoint", sequenceName = "checkpoint_seq", allocationSize = 1)
    private long id;
    @Column(name = "run_id")
    private String runId;
    private long iteration;
    private String configuration;
    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "artifact_id")
    private ArtifactEntity artifact;
    @Column(name = "created_at")
    private Instant createdAt;

    /** For JPA. */
    protected CheckpointEntity() {
    }

    public CheckpointEntity(String runId, long iteration, String configuration, ArtifactEntity artifact,
            Instant createdAt) {
        this.runId = runId;
        this.iteration = iteration;
        this.configuration = configuration;
        this.artifact = artifact;
        this.createdAt = createdAt;
    }

    public Checkpoint toValue(Path artifacts) {
        return new Checkpoint(id, runId, iteration, configuration, artifacts.resolve(artifact.path()), createdAt);
    }
}

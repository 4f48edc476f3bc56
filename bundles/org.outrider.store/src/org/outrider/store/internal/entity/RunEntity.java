/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store.internal.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.store.NewRun;
import org.outrider.store.RunKind;
import org.outrider.store.RunOverview;
import org.outrider.store.RunState;
import org.outrider.store.StoredRun;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

/** A run. */
@Entity(name = "Run")
@Table(name = "run")
public class RunEntity {

    @Id
    private String id;
    @Enumerated(EnumType.STRING)
    private RunKind kind;
    @Enumerated(EnumType.STRING)
    private RunState status;
    @Column(name = "map_id")
    private long mapId;
    @Column(name = "level_name")
    private String level;
    private String checkpoint;
    private int skill;
    private int total;
    private String request;
    private String engine;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Column(name = "started_at")
    private @Nullable Instant startedAt;
    @Column(name = "completed_at")
    private @Nullable Instant completedAt;
    private @Nullable Instant deadline;
    private @Nullable String error;
    private int finished;
    private int played;
    private int exits;
    private int deaths;
    private int kills;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "run_wad", joinColumns = @JoinColumn(name = "run_id"))
    @Column(name = "map_id")
    @OrderColumn(name = "idx")
    private List<Long> wads = new ArrayList<>();

    /** For JPA. */
    protected RunEntity() {
    }

    /** A run that has not begun. */
    public RunEntity(NewRun run) {
        this.id = run.id();
        this.kind = run.kind();
        this.status = RunState.PENDING;
        this.mapId = run.mapId();
        this.level = run.level();
        this.checkpoint = run.checkpoint();
        this.skill = run.skill();
        this.total = run.total();
        this.request = run.request();
        this.engine = run.engine();
        this.submittedAt = run.submittedAt();
        this.deadline = run.deadline();
        this.wads.addAll(run.wads());
    }

    public String id() {
        return id;
    }

    /** All of the run. */
    public StoredRun toValue() {
        return toValue(List.copyOf(wads));
    }

    /**
     * The run in a line.
     *
     * @param mapName  name of its WAD in the library
     * @param findings how many there are
     */
    public RunOverview toOverview(String mapName, int findings) {
        return new RunOverview(toValue(List.of()), mapName, finished, exits, deaths,
                played == 0 ? 0 : (double) kills / played, findings);
    }

    private StoredRun toValue(List<Long> files) {
        return new StoredRun(new NewRun(id, kind, mapId, files, level, checkpoint, skill, total, request, engine,
                submittedAt, deadline), status, startedAt, completedAt, error);
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store.internal.entity;

import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.FindingState;
import org.outrider.analysis.Severity;
import org.outrider.store.BugReport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A bug report. */
@Entity(name = "BugReport")
@Table(name = "bug_report")
public class BugReportEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bug_report")
    @SequenceGenerator(name = "bug_report", sequenceName = "bug_report_seq", allocationSize = 1)
    private long id;
    @Column(name = "run_id")
    private String runId;
    @Column(name = "finding_id")
    private @Nullable Long findingId;
    private String title;
    private String body;
    @Enumerated(EnumType.STRING)
    private Severity severity;
    @Enumerated(EnumType.STRING)
    private FindingState state;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For JPA. */
    protected BugReportEntity() {
    }

    public BugReportEntity(BugReport report) {
        this.runId = report.runId();
        this.createdAt = report.createdAt();
        update(report);
    }

    /** Takes over what a person may change. */
    public final void update(BugReport report) {
        this.findingId = report.findingId();
        this.title = report.title();
        this.body = report.body();
        this.severity = report.severity();
        this.state = report.state();
        this.updatedAt = report.updatedAt();
    }

    public BugReport toValue() {
        return new BugReport(id, runId, findingId, title, body, severity, state, createdAt, updatedAt);
    }
}

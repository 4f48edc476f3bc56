/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store.internal.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Finding;
import org.outrider.analysis.FindingState;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Place;
import org.outrider.analysis.Severity;
import org.outrider.analysis.Skills;
import org.outrider.store.StoredFinding;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A finding of a run. */
@Entity(name = "Finding")
@Table(name = "finding")
public class FindingEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "finding")
    @SequenceGenerator(name = "finding", sequenceName = "finding_seq", allocationSize = 50)
    private long id;
    @Column(name = "run_id")
    private String runId;
    @Column(name = "rule_id")
    private String ruleId;
    @Enumerated(EnumType.STRING)
    private Severity severity;
    private String title;
    private String detail;
    private @Nullable Double x;
    private @Nullable Double y;
    private @Nullable String sectors;
    private @Nullable String lines;
    private @Nullable String things;
    private String explanation;
    /** A set of bits, see {@link Skills#mask()}. */
    private int skills;
    private String fingerprint;
    @Enumerated(EnumType.STRING)
    private FindingState state;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "finding_evidence", joinColumns = @JoinColumn(name = "finding_id"))
    @OrderColumn(name = "idx")
    private List<EvidenceValue> evidence = new ArrayList<>();

    /** For JPA. */
    protected FindingEntity() {
    }

    public FindingEntity(String runId, Finding finding) {
        this.runId = runId;
        this.ruleId = finding.ruleId();
        this.severity = finding.severity();
        this.title = finding.title();
        this.detail = finding.detail();
        this.explanation = finding.explanation();
        this.skills = finding.skills().mask();
        this.fingerprint = finding.fingerprint();
        this.state = finding.state();
        finding.evidence().forEach(moment -> evidence.add(new EvidenceValue(moment)));
        Place place = finding.place();
        if (place != null) {
            x = place.x();
            y = place.y();
            sectors = join(place.sectors());
            lines = join(place.lines());
            things = join(place.things());
        }
    }

    public void setState(FindingState state) {
        this.state = state;
    }

    public StoredFinding toValue() {
        return new StoredFinding(id, runId, new Finding(ruleId, title, detail, explanation, severity,
                new Skills(skills), place(), evidence.stream().map(EvidenceValue::toValue).toList(), fingerprint,
                state));
    }

    private @Nullable Place place() {
        Double placeX = x;
        Double placeY = y;
        return placeX == null || placeY == null ? null : new Place(placeX, placeY, split(sectors), split(lines),
                split(things));
    }

    private static String join(IndexSet set) {
        return set.stream().mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }

    private static IndexSet split(@Nullable String set) {
        return set == null || set.isEmpty() ? IndexSet.empty()
                : IndexSet.of(Arrays.stream(set.split(" ")).mapToInt(Integer::parseInt));
    }
}

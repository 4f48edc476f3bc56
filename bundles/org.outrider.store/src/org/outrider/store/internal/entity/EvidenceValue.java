/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store.internal.entity;

import org.outrider.analysis.Evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A moment that shows a finding. */
@Embeddable
public class EvidenceValue {

    @Column(name = "episode_num")
    private int episode;
    private int tic;

    /** For JPA. */
    protected EvidenceValue() {
    }

    EvidenceValue(Evidence evidence) {
        this.episode = evidence.episode();
        this.tic = evidence.tic();
    }

    Evidence toValue() {
        return new Evidence(episode, tic);
    }
}

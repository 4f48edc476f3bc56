/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store.internal.entity;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What shows a finding. Columns that a kind has no use for are null. */
@Embeddable
public class EvidenceValue {

    private enum Kind {
        MOMENT, DEMO, SCREENSHOT, FACT
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Column(name = "episode_num")
    private @Nullable Integer episode;
    private @Nullable Integer tic;
    /** File of a demo or picture, name of a fact. */
    private @Nullable String name;
    /** Event of a moment, caption of a picture, value of a fact. */
    @Column(name = "note")
    private @Nullable String note;

    /** For JPA. */
    protected EvidenceValue() {
    }

    EvidenceValue(Evidence evidence) {
        switch (evidence) {
            case Evidence.Moment moment -> {
                kind = Kind.MOMENT;
                episode = moment.episode();
                tic = moment.tic();
                note = moment.event();
            }
            case Evidence.Demo demo -> {
                kind = Kind.DEMO;
                name = demo.file();
                tic = demo.tic();
            }
            case Evidence.Screenshot picture -> {
                kind = Kind.SCREENSHOT;
                name = picture.file();
                note = picture.caption();
            }
            case Evidence.Fact fact -> {
                kind = Kind.FACT;
                name = fact.name();
                note = fact.value();
            }
        }
    }

    Evidence toValue() {
        return switch (kind) {
            case MOMENT -> new Evidence.Moment(number(episode), number(tic), text(note));
            case DEMO -> new Evidence.Demo(text(name), number(tic));
            case SCREENSHOT -> new Evidence.Screenshot(text(name), text(note));
            case FACT -> new Evidence.Fact(text(name), text(note));
        };
    }

    private static int number(@Nullable Integer value) {
        return value == null ? 0 : value;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store.internal.entity;

import java.util.List;

/** The classes that JPA manages. */
public final class Entities {

    private Entities() {
    }

    public static List<Class<?>> all() {
        return List.of(MapEntity.class, RunEntity.class, EpisodeEntity.class, ArtifactEntity.class,
                FindingEntity.class, EvidenceValue.class, BugReportEntity.class, CheckpointEntity.class,
                InstantConverter.class);
    }
}

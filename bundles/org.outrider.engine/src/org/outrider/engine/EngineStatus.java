/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where an engine lies on this machine, what it can do, and what it lacks to be played with.
 *
 * @param path where it was found, complete or not; empty for one that is part of the product, and where it was not
 *        found
 * @param features what it can do, once nothing is missing
 * @param missing what is missing and how to get it, in words for the user; empty for an engine that can be played with
 */
public record EngineStatus(Optional<Path> path, Set<EngineFeature> features, Optional<String> missing) {

    public EngineStatus {
        features = features.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(features));
    }

    /** That of an engine that is part of the product. */
    public static EngineStatus embedded(Set<EngineFeature> features) {
        return new EngineStatus(Optional.empty(), features, Optional.empty());
    }

    /** That of an engine that was found in a folder. */
    public static EngineStatus found(Path path, Set<EngineFeature> features) {
        return new EngineStatus(Optional.of(path), features, Optional.empty());
    }

    /**
     * That of an engine that cannot be played with.
     *
     * @param missing what is missing and how to get it, in words for the user
     */
    public static EngineStatus missing(Set<EngineFeature> features, String missing) {
        return new EngineStatus(Optional.empty(), features, Optional.of(missing));
    }

    /**
     * That of an engine that was found, but lacks something to be played with.
     *
     * @param missing what is missing and how to get it, in words for the user
     */
    public static EngineStatus incomplete(Path path, Set<EngineFeature> features, String missing) {
        return new EngineStatus(Optional.of(path), features, Optional.of(missing));
    }

    /** True where it can be played with. */
    public boolean isAvailable() {
        return missing.isEmpty();
    }

    /** True where it can do that. */
    public boolean has(EngineFeature feature) {
        return features.contains(feature);
    }
}

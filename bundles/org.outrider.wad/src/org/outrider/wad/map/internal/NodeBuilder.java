/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import java.util.Optional;

/** Builds a node tree from a map's lines. */
public final class NodeBuilder {
    /** Where added vertexes may lie. */
    public enum Precision { FIXED, WHOLE_UNITS }

    private NodeBuilder() {
    }

    static Optional<Bsp> build(Geometry geometry, Precision precision) {
        return Optional.empty();
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.outrider.wad.map.Vertex;

/** The vertexes of a map and those that splitting adds, one for each place. */
final class VertexPool {

    private final List<Vertex> vertexes;
    private final Map<Vertex, Integer> indexes = new HashMap<>();

    VertexPool(List<Vertex> original) {
        vertexes = new ArrayList<>(original);
        for (int i = 0; i < original.size(); i++) {
            indexes.putIfAbsent(original.get(i), i);
        }
    }

    /** The index of the vertex at a place, which is added when there is none. */
    int indexOf(Vertex place) {
        Integer known = indexes.putIfAbsent(place, vertexes.size());
        if (known != null) {
            return known;
        }
        vertexes.add(place);
        return vertexes.size() - 1;
    }

    /** All vertexes, the original ones first. */
    List<Vertex> all() {
        return vertexes;
    }
}

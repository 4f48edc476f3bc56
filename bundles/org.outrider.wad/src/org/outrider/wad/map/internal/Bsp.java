/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import java.util.List;

import org.outrider.wad.map.Node;
import org.outrider.wad.map.Seg;
import org.outrider.wad.map.Subsector;
import org.outrider.wad.map.Vertex;

/**
 * A map's binary space partition.
 *
 * @param vertexes   the map's vertexes followed by those that the partition added
 * @param segs       in the order of their subsectors
 * @param subsectors leaves
 * @param nodes      inner nodes, root last
 */
public record Bsp(List<Vertex> vertexes, List<Seg> segs, List<Subsector> subsectors, List<Node> nodes) {
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import java.util.List;

import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Sidedef;
import org.outrider.wad.map.Vertex;

/**
 * What nodes are built from and checked against.
 *
 * @param vertexes those of the VERTEXES lump
 * @param linedefs lines with valid indexes
 * @param sidedefs sides with valid indexes
 */
public record Geometry(List<Vertex> vertexes, List<Linedef> linedefs, List<Sidedef> sidedefs) {
}

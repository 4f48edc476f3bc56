/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.build;

/**
 * A stretch of line that is picked out.
 *
 * @param edge  from where to where
 * @param style what is particular about it
 */
record StyledEdge(Edge edge, LineStyle style) {
}

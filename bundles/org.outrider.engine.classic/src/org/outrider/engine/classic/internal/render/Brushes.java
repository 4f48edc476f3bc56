/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

/**
 * What draws pixels.
 *
 * @param columns vertical runs
 * @param spans horizontal runs
 * @param layers what is kept beside colours
 * @param open what is not drawn yet
 */
record Brushes(ColumnDrawer columns, SpanDrawer spans, Layers layers, OpenRows open) {
}

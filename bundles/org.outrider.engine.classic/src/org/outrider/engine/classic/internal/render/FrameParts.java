/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

/**
 * What is gathered of a frame while its walls are drawn.
 *
 * @param solid columns that walls already fill
 * @param planes floors and ceilings
 * @param drawSegs walls that clip things
 * @param seen what was in view, kept over frames
 */
record FrameParts(SolidSegs solid, Visplanes planes, DrawSegs drawSegs, SeenParts seen) {
}

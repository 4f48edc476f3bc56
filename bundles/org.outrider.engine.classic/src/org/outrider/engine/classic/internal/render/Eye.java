/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

/**
 * How a frame is seen.
 *
 * @param geometry through what
 * @param view from where
 * @param lighting in what light
 * @param pictures what textures and flats show at the moment
 */
record Eye(ViewGeometry geometry, Viewpoint view, Lighting lighting, CurrentPictures pictures) {
}

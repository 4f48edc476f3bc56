/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/**
 * Draws what a player sees: walls, floors, sky, things and the weapon, at any size; reads a world and never changes it.
 */
@NonNullByDefault
package org.outrider.engine.classic.internal.render;

import org.eclipse.jdt.annotation.NonNullByDefault;

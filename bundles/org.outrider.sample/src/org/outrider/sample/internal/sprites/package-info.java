/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/**
 * Everything in the sample game that is a sprite: players, monsters, weapons, items, decorations and effects.
 */
@NonNullByDefault
package org.outrider.sample.internal.sprites;

import org.eclipse.jdt.annotation.NonNullByDefault;

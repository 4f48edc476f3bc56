/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Damage, deaths, pick-ups, projectiles, hitscan attacks, explosions and the player's weapons. */
@NonNullByDefault
package org.outrider.engine.classic.internal.combat;

import org.eclipse.jdt.annotation.NonNullByDefault;

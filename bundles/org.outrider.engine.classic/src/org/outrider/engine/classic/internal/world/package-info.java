/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** The mutable state of one game: players, mobile objects, thinkers, sectors, lines and sides, events and snapshots. */
@NonNullByDefault
package org.outrider.engine.classic.internal.world;

import org.eclipse.jdt.annotation.NonNullByDefault;

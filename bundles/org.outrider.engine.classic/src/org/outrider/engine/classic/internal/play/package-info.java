/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** The game API on top of the simulation: buttons, variables, events, demos and snapshots of one game. */
@NonNullByDefault
package org.outrider.engine.classic.internal.play;

import org.eclipse.jdt.annotation.NonNullByDefault;

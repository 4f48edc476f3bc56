/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** The tic loop: spawning, player thinking, level changes, intermission and finale. */
@NonNullByDefault
package org.outrider.engine.classic.internal.game;

import org.eclipse.jdt.annotation.NonNullByDefault;

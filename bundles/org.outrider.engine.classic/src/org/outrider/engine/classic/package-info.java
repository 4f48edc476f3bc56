/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** The embedded engine: the game of Doom 1.9 in pure Java, many games in one program. */
@NonNullByDefault
package org.outrider.engine.classic;

import org.eclipse.jdt.annotation.NonNullByDefault;

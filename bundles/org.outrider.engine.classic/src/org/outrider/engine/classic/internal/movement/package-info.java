/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Position checks, moves, sliding, falling, sight and the use and shoot traversals. */
@NonNullByDefault
package org.outrider.engine.classic.internal.movement;

import org.eclipse.jdt.annotation.NonNullByDefault;

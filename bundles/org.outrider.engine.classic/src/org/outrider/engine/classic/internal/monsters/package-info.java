/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** What monsters do: looking, chasing, attacking, dying, and the boss rules. */
@NonNullByDefault
package org.outrider.engine.classic.internal.monsters;

import org.eclipse.jdt.annotation.NonNullByDefault;

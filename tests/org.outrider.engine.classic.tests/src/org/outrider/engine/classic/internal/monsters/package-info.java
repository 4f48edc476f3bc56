/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of what monsters do, above all of what no recorded demo shows: boss deaths, the final boss, respawning. */
@NonNullByDefault
package org.outrider.engine.classic.internal.monsters;

import org.eclipse.jdt.annotation.NonNullByDefault;

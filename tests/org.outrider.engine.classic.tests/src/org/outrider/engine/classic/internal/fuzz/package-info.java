/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Hostile and absurd maps and demos: each is played, or refused with an error that names the map and the reason. */
@NonNullByDefault
package org.outrider.engine.classic.internal.fuzz;

import org.eclipse.jdt.annotation.NonNullByDefault;

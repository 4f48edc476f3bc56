/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/**
 * The game as an agent plays it: buttons, variables, episodes, events and snapshots, with the names and meanings that
 * ViZDoom gave them.
 */
@NonNullByDefault
package org.outrider.engine;

import org.eclipse.jdt.annotation.NonNullByDefault;

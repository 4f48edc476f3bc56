/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Everything that outlives a process: the map library, runs, episodes, findings, and the files that belong to them. */
@NonNullByDefault
package org.outrider.store;

import org.eclipse.jdt.annotation.NonNullByDefault;

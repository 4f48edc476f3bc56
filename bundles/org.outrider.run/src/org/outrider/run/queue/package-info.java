/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Runs that are kept in a database and played by whoever serves its queue. */
@NonNullByDefault
package org.outrider.run.queue;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** How a worker plays the episodes of the queue: the task, the runs that it has open, and how a run ends. */
@NonNullByDefault
package org.outrider.run.internal.queue;

import org.eclipse.jdt.annotation.NonNullByDefault;

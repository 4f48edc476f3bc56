/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** How a run plays its episodes: the pool, the recorder of one episode, and the pace of progress messages. */
@NonNullByDefault
package org.outrider.run.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;

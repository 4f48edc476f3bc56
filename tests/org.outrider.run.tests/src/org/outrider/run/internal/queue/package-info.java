/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of the queue's insides. */
@NonNullByDefault
package org.outrider.run.internal.queue;

import org.eclipse.jdt.annotation.NonNullByDefault;

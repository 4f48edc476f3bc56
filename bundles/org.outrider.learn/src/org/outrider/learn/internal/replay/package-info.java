/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** What was played, kept to be learned from. */
@NonNullByDefault
package org.outrider.learn.internal.replay;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** The training itself: playing, learning, evaluating, and what is written down of it. */
@NonNullByDefault
package org.outrider.learn.internal.train;

import org.eclipse.jdt.annotation.NonNullByDefault;

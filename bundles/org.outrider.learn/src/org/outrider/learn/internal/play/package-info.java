/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** How learned agents see a game and act in it. */
@NonNullByDefault
package org.outrider.learn.internal.play;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Checks of maps that need no playing: what they look at, what they find, and how it can be mended. */
@NonNullByDefault
package org.outrider.check;

import org.eclipse.jdt.annotation.NonNullByDefault;

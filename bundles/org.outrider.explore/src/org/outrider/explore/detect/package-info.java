/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Bugs of maps that show in play: found by searching a map and by watching its monsters. */
@NonNullByDefault
package org.outrider.explore.detect;

import org.eclipse.jdt.annotation.NonNullByDefault;

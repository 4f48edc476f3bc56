/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Checks of what lines and sectors do: specials, tags, doors, teleporters, exits. */
@NonNullByDefault
package org.outrider.check.internal.specials;

import org.eclipse.jdt.annotation.NonNullByDefault;

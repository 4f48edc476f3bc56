/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Checks of a map as a whole: starts, keys, secrets, limits. */
@NonNullByDefault
package org.outrider.check.internal.level;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Checks of things: where they stand, when they are there, whether they can move. */
@NonNullByDefault
package org.outrider.check.internal.things;

import org.eclipse.jdt.annotation.NonNullByDefault;

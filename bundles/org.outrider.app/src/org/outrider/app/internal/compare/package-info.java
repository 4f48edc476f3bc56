/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** How agents did, side by side. */
@NonNullByDefault
package org.outrider.app.internal.compare;

import org.eclipse.jdt.annotation.NonNullByDefault;

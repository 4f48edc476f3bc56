/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Checks of how vertexes, lines and sectors fit together. */
@NonNullByDefault
package org.outrider.check.internal.shapes;

import org.eclipse.jdt.annotation.NonNullByDefault;

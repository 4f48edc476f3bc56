/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/**
 * The colours of the sample game: its ramps of shades, and the tables PLAYPAL and COLORMAP that follow from them.
 */
@NonNullByDefault
package org.outrider.sample.internal.color;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/**
 * Painting by computation: canvases of ramps and shades, noise, brushes, and the formats that pictures have in a WAD.
 */
@NonNullByDefault
package org.outrider.sample.internal.paint;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Drawings of maps, tracks and time lines as SVG path data. */
@NonNullByDefault
package org.outrider.report.internal.svg;

import org.eclipse.jdt.annotation.NonNullByDefault;

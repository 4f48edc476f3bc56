/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** How many of the bugs that people reported are found, and how much else: labels, detections, and a scorecard. */
@NonNullByDefault
package org.outrider.check.score;

import org.eclipse.jdt.annotation.NonNullByDefault;

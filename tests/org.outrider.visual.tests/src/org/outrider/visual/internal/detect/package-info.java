/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of the detectors on small maps, each with a fault, without one, and on the edge. */
@NonNullByDefault
package org.outrider.visual.internal.detect;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** The detectors that look at frames, one class each. */
@NonNullByDefault
package org.outrider.visual.internal.detect;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** The detectors of bugs that show in play, one class each. */
@NonNullByDefault
package org.outrider.explore.internal.detect;

import org.eclipse.jdt.annotation.NonNullByDefault;

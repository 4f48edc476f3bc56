/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of the detectors on maps of a few rooms. */
@NonNullByDefault
package org.outrider.explore.internal.detect;

import org.eclipse.jdt.annotation.NonNullByDefault;

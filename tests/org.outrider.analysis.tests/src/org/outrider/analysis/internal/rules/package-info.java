/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of the detectors, each on a small map and made-up episodes. */
@NonNullByDefault
package org.outrider.analysis.internal.rules;

import org.eclipse.jdt.annotation.NonNullByDefault;

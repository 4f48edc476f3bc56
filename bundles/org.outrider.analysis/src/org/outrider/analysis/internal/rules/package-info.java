/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** The detectors that look at what a run has seen, one class each. */
@NonNullByDefault
package org.outrider.analysis.internal.rules;

import org.eclipse.jdt.annotation.NonNullByDefault;

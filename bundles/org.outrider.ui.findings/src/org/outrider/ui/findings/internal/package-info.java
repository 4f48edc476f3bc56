/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Findings of runs as problems and in a view, and the bug reports that persons make of them. */
@NonNullByDefault
package org.outrider.ui.findings.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Launching: configurations, shortcuts, and the runs that come of them. */
@NonNullByDefault
package org.outrider.ui.runs.internal.launch;

import org.eclipse.jdt.annotation.NonNullByDefault;

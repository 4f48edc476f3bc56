/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Views of what has come of runs. */
@NonNullByDefault
package org.outrider.ui.runs.internal.results;

import org.eclipse.jdt.annotation.NonNullByDefault;

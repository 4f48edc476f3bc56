/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of what is done with runs that are over. */
@NonNullByDefault
package org.outrider.ui.runs.internal.results;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** The HTML page of a run: what it shows as records, and the template that lays it out. */
@NonNullByDefault
package org.outrider.report.internal.html;

import org.eclipse.jdt.annotation.NonNullByDefault;

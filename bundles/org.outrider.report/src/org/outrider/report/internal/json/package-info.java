/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** The JSON document of a run: its shape as records, and how runs become it. */
@NonNullByDefault
package org.outrider.report.internal.json;

import org.eclipse.jdt.annotation.NonNullByDefault;

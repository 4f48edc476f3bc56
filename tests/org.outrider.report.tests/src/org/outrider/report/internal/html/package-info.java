/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of the HTML page. */
@NonNullByDefault
package org.outrider.report.internal.html;

import org.eclipse.jdt.annotation.NonNullByDefault;

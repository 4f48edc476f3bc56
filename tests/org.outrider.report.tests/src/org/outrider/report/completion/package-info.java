/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** What is kept of a completability matrix. */
@NonNullByDefault
package org.outrider.report.completion;

import org.eclipse.jdt.annotation.NonNullByDefault;

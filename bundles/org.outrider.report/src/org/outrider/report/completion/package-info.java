/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** The completability matrix: its document, its pages and the folder that it is kept in. */
@NonNullByDefault
package org.outrider.report.completion;

import org.eclipse.jdt.annotation.NonNullByDefault;

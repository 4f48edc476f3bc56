/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Pages of the completability matrix. */
@NonNullByDefault
package org.outrider.report.internal.completion;

import org.eclipse.jdt.annotation.NonNullByDefault;

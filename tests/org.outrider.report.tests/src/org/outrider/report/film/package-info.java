/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of this package. */
@NonNullByDefault
package org.outrider.report.film;

import org.eclipse.jdt.annotation.NonNullByDefault;

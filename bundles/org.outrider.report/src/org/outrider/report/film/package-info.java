/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Pictures and videos of demos. */
@NonNullByDefault
package org.outrider.report.film;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of the reports of a made-up run. */
@NonNullByDefault
package org.outrider.report;

import org.eclipse.jdt.annotation.NonNullByDefault;

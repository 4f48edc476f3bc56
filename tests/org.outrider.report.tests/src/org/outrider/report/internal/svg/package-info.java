/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of the drawings. */
@NonNullByDefault
package org.outrider.report.internal.svg;

import org.eclipse.jdt.annotation.NonNullByDefault;

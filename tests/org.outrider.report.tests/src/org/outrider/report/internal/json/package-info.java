/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of the JSON document. */
@NonNullByDefault
package org.outrider.report.internal.json;

import org.eclipse.jdt.annotation.NonNullByDefault;

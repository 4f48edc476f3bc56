/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Where findings are on a map, and what they are known by again. */
@NonNullByDefault
package org.outrider.analysis.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;

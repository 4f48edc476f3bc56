/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** The built-in checks as one list. */
@NonNullByDefault
package org.outrider.check.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;

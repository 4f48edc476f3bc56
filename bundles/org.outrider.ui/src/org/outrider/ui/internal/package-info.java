/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** The product's look and its perspective. */
@NonNullByDefault
package org.outrider.ui.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;

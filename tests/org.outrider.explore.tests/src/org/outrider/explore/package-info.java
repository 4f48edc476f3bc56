/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** What searches of small maps find. */
@NonNullByDefault
package org.outrider.explore;

import org.eclipse.jdt.annotation.NonNullByDefault;

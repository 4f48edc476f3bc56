/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of line and sector specials on small maps: each names a rule of Doom 1.9 and shows it at work. */
@NonNullByDefault
package org.outrider.engine.classic.internal.specials;

import org.eclipse.jdt.annotation.NonNullByDefault;

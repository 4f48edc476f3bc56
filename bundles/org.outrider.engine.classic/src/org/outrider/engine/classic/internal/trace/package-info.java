/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Per-tic traces of a game in the DTR1 format, for comparing engines. */
@NonNullByDefault
package org.outrider.engine.classic.internal.trace;

import org.eclipse.jdt.annotation.NonNullByDefault;

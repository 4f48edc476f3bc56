/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Rules that a caller adds to a map: what in other ports a map's own scripts do. */
@NonNullByDefault
package org.outrider.engine.script;

import org.eclipse.jdt.annotation.NonNullByDefault;

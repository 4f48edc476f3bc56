/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** The immutable geometry of a loaded map, shared by every world that plays it. */
@NonNullByDefault
package org.outrider.engine.classic.internal.level;

import org.eclipse.jdt.annotation.NonNullByDefault;

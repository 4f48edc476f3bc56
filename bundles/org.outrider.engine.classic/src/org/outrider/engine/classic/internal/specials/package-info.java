/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** What line and sector specials do: doors, floors, ceilings, platforms, stairs, lights, switches, teleports, exits. */
@NonNullByDefault
package org.outrider.engine.classic.internal.specials;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** The game's data as immutable tables read from CSV resources: states, thing types, weapons, switches, animations. */
@NonNullByDefault
package org.outrider.engine.classic.internal.data;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Measures how fast games are simulated, and played and looked at by agents. */
@NonNullByDefault
package org.outrider.app.internal.bench;

import org.eclipse.jdt.annotation.NonNullByDefault;

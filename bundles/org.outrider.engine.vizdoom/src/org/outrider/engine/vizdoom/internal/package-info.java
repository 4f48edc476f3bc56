/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Games of ViZDoom: their setup, what they show, and the processes in which they run. */
@NonNullByDefault
package org.outrider.engine.vizdoom.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;

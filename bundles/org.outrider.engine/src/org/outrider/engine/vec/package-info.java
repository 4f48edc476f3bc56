/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Plays many games at once and puts what they show into one batch, for agents that learn. */
@NonNullByDefault
package org.outrider.engine.vec;

import org.eclipse.jdt.annotation.NonNullByDefault;

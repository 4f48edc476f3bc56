/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Fixed-point numbers, binary angles, trigonometric tables and the game's random table. */
@NonNullByDefault
package org.outrider.engine.classic.internal.math;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of what a level is made of while it is played. */
@NonNullByDefault
package org.outrider.engine.classic.internal.world;

import org.eclipse.jdt.annotation.NonNullByDefault;

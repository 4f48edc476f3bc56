/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of what a level prepares for play. */
@NonNullByDefault
package org.outrider.engine.classic.internal.level;

import org.eclipse.jdt.annotation.NonNullByDefault;

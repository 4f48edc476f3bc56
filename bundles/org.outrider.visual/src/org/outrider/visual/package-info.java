/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Looks at what players saw: key frames of episodes and what is wrong in them. */
@NonNullByDefault
package org.outrider.visual;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of what is made of episodes, and the gallery of visual faults. */
@NonNullByDefault
package org.outrider.visual;

import org.eclipse.jdt.annotation.NonNullByDefault;

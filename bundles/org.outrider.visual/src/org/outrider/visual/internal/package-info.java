/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Frames, the choice of key frames, and what is gathered from them. */
@NonNullByDefault
package org.outrider.visual.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;

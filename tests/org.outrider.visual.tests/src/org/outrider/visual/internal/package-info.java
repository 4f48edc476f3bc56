/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of frames and of the choice of key frames. */
@NonNullByDefault
package org.outrider.visual.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;

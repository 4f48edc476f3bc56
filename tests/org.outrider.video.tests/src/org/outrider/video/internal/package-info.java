/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of how the encoder is found. */
@NonNullByDefault
package org.outrider.video.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;

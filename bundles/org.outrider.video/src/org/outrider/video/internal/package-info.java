/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Finds the FFmpeg program that encodes videos, and talks to it. */
@NonNullByDefault
package org.outrider.video.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;

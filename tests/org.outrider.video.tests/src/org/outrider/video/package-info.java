/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests that write videos. */
@NonNullByDefault
package org.outrider.video;

import org.eclipse.jdt.annotation.NonNullByDefault;

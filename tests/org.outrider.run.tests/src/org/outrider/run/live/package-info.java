/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of the looks at episodes while they are played. */
@NonNullByDefault
package org.outrider.run.live;

import org.eclipse.jdt.annotation.NonNullByDefault;

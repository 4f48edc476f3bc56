/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of the sample game: that it is whole, and that its maps can be played. */
@NonNullByDefault
package org.outrider.sample;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of pictures. */
@NonNullByDefault
package org.outrider.wad.graphics;

import org.eclipse.jdt.annotation.NonNullByDefault;

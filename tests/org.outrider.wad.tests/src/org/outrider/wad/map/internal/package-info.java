/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of reading, checking and mending a map's lumps. */
@NonNullByDefault
package org.outrider.wad.map.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/**
 * Reading, checking and mending the lumps of a map; reached through {@link org.outrider.wad.map.MapData}.
 */
@NonNullByDefault
package org.outrider.wad.map.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;

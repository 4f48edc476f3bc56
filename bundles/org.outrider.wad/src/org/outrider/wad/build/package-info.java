/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/**
 * Making maps in code: rooms as polygons become a complete map with lines, sides, nodes and blockmap.
 */
@NonNullByDefault
package org.outrider.wad.build;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/**
 * Where a player can stand and walk: a raster of the map, what moves in it, and the search for routes.
 *
 * <p>Everything but {@link org.outrider.agent.internal.nav.RouteSearch} is immutable or only follows the heights of
 * sectors. Distances are map units, positions doubles in map units.
 */
@NonNullByDefault
package org.outrider.agent.internal.nav;

import org.eclipse.jdt.annotation.NonNullByDefault;

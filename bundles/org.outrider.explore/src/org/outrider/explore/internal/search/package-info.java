/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** An archive of moments of a game, and the search that goes on from them (after Go-Explore). */
@NonNullByDefault
package org.outrider.explore.internal.search;

import org.eclipse.jdt.annotation.NonNullByDefault;

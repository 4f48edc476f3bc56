/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Searches for ways through a map: what can be completed, by which witness demo, and what stopped the search. */
@NonNullByDefault
package org.outrider.explore;

import org.eclipse.jdt.annotation.NonNullByDefault;

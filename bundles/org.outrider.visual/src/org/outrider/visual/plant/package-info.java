/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Plants visual defects in maps, to measure how many of them are found. */
@NonNullByDefault
package org.outrider.visual.plant;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/**
 * The floors and ceilings of the sample game.
 */
@NonNullByDefault
package org.outrider.sample.internal.flats;

import org.eclipse.jdt.annotation.NonNullByDefault;

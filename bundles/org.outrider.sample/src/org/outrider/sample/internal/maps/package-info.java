/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/**
 * The maps of the sample game, drawn in code.
 */
@NonNullByDefault
package org.outrider.sample.internal.maps;

import org.eclipse.jdt.annotation.NonNullByDefault;

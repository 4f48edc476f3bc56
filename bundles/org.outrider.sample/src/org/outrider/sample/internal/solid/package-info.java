/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/**
 * A small sculptor's workshop: solid shapes are put together in space and drawn from any side, lit and outlined.
 */
@NonNullByDefault
package org.outrider.sample.internal.solid;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/**
 * The sample game: a generated IWAD, so that everything runs with nothing installed.
 */
@NonNullByDefault
package org.outrider.sample;

import org.eclipse.jdt.annotation.NonNullByDefault;

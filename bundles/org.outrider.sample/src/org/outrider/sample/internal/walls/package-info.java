/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/**
 * The walls of the sample game: patches, and the textures that are put together of them.
 */
@NonNullByDefault
package org.outrider.sample.internal.walls;

import org.eclipse.jdt.annotation.NonNullByDefault;

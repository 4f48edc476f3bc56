/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Checks of what players see: textures, flats, sky. */
@NonNullByDefault
package org.outrider.check.internal.textures;

import org.eclipse.jdt.annotation.NonNullByDefault;

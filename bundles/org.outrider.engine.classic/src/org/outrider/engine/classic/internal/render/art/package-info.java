/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/**
 * The pictures of a WAD in the shape that the renderer reads them: decoded once, immutable, shared by all renderers.
 */
@NonNullByDefault
package org.outrider.engine.classic.internal.render.art;

import org.eclipse.jdt.annotation.NonNullByDefault;

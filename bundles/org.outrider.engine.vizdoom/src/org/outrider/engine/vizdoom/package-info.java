/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** ViZDoom as an engine: found where the user has it, played through its C++ library. */
@NonNullByDefault
package org.outrider.engine.vizdoom;

import org.eclipse.jdt.annotation.NonNullByDefault;

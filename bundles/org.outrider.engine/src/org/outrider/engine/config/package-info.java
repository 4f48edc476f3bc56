/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Reads the {@code .cfg} files in which ViZDoom keeps a game's setup. */
@NonNullByDefault
package org.outrider.engine.config;

import org.eclipse.jdt.annotation.NonNullByDefault;

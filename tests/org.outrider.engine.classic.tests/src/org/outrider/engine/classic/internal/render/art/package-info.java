/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
@NonNullByDefault
package org.outrider.engine.classic.internal.render.art;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of making maps in code. */
@NonNullByDefault
package org.outrider.wad.build;

import org.eclipse.jdt.annotation.NonNullByDefault;

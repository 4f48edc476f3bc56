/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of whole maps. */
@NonNullByDefault
package org.outrider.wad.map;

import org.eclipse.jdt.annotation.NonNullByDefault;

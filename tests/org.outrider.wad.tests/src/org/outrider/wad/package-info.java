/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of WAD archives, and what the tests of this bundle share. */
@NonNullByDefault
package org.outrider.wad;

import org.eclipse.jdt.annotation.NonNullByDefault;

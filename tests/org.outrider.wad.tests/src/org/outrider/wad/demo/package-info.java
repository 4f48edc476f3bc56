/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of demos. */
@NonNullByDefault
package org.outrider.wad.demo;

import org.eclipse.jdt.annotation.NonNullByDefault;

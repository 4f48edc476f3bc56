/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of drawing solid shapes. */
@NonNullByDefault
package org.outrider.sample.internal.solid;

import org.eclipse.jdt.annotation.NonNullByDefault;

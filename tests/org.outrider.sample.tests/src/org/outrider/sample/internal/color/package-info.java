/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of the colours. */
@NonNullByDefault
package org.outrider.sample.internal.color;

import org.eclipse.jdt.annotation.NonNullByDefault;

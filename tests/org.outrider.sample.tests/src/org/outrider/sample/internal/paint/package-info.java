/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of painting and of the formats of pictures. */
@NonNullByDefault
package org.outrider.sample.internal.paint;

import org.eclipse.jdt.annotation.NonNullByDefault;

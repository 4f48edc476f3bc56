/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of the threads and the layout of batches. */
@NonNullByDefault
package org.outrider.engine.vec;

import org.eclipse.jdt.annotation.NonNullByDefault;

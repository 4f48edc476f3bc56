/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of the parts of a run. */
@NonNullByDefault
package org.outrider.run.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of runs, with a scripted engine in the place of a real one, and of how IWADs are found. */
@NonNullByDefault
package org.outrider.run;

import org.eclipse.jdt.annotation.NonNullByDefault;

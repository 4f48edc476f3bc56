/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Runs of many episodes on one map: what is asked for, how it goes on, what came of it; and where IWADs lie. */
@NonNullByDefault
package org.outrider.run;

import org.eclipse.jdt.annotation.NonNullByDefault;

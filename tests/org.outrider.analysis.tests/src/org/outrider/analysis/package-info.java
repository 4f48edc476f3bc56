/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of metrics, coverage, tracks and heat maps on small made-up episodes. */
@NonNullByDefault
package org.outrider.analysis;

import org.eclipse.jdt.annotation.NonNullByDefault;

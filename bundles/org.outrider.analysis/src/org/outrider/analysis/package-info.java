/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** What episodes were like: metrics, coverage, tracks, heat maps, and the findings that follow from them. */
@NonNullByDefault
package org.outrider.analysis;

import org.eclipse.jdt.annotation.NonNullByDefault;

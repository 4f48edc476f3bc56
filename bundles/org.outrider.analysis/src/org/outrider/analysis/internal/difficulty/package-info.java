/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** What a map supplies its players with, and how parts become a score of difficulty. */
@NonNullByDefault
package org.outrider.analysis.internal.difficulty;

import org.eclipse.jdt.annotation.NonNullByDefault;

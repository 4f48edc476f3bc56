/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Writes what came of a run for people and programs: HTML page, JSON document, demos. */
@NonNullByDefault
package org.outrider.report;

import org.eclipse.jdt.annotation.NonNullByDefault;

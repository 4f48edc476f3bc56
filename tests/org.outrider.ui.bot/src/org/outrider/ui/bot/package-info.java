/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Drives the running workbench through its widgets, as SWTBot does and with the names of its API, so that tests read alike. */
@NonNullByDefault
package org.outrider.ui.bot;

import org.eclipse.jdt.annotation.NonNullByDefault;

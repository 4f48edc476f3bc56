/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** What tests wait for. */
@NonNullByDefault
package org.outrider.ui.bot.waits;

import org.eclipse.jdt.annotation.NonNullByDefault;

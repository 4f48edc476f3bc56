/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** JUnit extensions for tests of the workbench: its error log, its speed, its resources, pictures of it. */
@NonNullByDefault
package org.outrider.ui.bot.rules;

import org.eclipse.jdt.annotation.NonNullByDefault;

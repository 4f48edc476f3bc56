/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** The subcommands of the command line: playtest, maps, replay, trace. */
@NonNullByDefault
package org.outrider.app.internal.commands;

import org.eclipse.jdt.annotation.NonNullByDefault;

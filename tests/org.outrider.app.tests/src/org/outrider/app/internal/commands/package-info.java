/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of the subcommands, with the embedded engine on small maps. */
@NonNullByDefault
package org.outrider.app.internal.commands;

import org.eclipse.jdt.annotation.NonNullByDefault;

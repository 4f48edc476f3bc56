/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** The command line of Outrider: what a contributed subcommand needs to answer in the house's way. */
@NonNullByDefault
package org.outrider.app;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** The application that starts without a display, finds the contributed subcommands and runs one of them. */
@NonNullByDefault
package org.outrider.app.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;

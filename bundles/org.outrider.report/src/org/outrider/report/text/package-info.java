/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** How runs and their results read as plain text, on the console of the command line and in the workbench. */
@NonNullByDefault
package org.outrider.report.text;

import org.eclipse.jdt.annotation.NonNullByDefault;

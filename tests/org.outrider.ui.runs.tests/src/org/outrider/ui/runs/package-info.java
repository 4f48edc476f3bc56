/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of what the workbench's views of runs are made of. */
@NonNullByDefault
package org.outrider.ui.runs;

import org.eclipse.jdt.annotation.NonNullByDefault;

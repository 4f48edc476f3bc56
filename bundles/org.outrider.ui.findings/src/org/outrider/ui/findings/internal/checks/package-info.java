/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Static checks of the WADs in the workspace: on change and on demand, as problems, with what mends them. */
@NonNullByDefault
package org.outrider.ui.findings.internal.checks;

import org.eclipse.jdt.annotation.NonNullByDefault;

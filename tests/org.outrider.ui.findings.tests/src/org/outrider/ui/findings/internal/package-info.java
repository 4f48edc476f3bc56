/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of bug reports. */
@NonNullByDefault
package org.outrider.ui.findings.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of the curves of live views. */
@NonNullByDefault
package org.outrider.ui.runs.internal.live;

import org.eclipse.jdt.annotation.NonNullByDefault;

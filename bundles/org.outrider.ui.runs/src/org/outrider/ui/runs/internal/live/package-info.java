/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Views of the runs that go on. */
@NonNullByDefault
package org.outrider.ui.runs.internal.live;

import org.eclipse.jdt.annotation.NonNullByDefault;

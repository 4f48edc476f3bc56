/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** The pages on which the user sets preferences. */
@NonNullByDefault
package org.outrider.ui.internal.preferences;

import org.eclipse.jdt.annotation.NonNullByDefault;

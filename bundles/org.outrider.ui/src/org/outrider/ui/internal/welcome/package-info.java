/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** What a new user sees first. */
@NonNullByDefault
package org.outrider.ui.internal.welcome;

import org.eclipse.jdt.annotation.NonNullByDefault;

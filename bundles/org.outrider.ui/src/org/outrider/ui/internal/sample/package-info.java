/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** The project with the sample game. */
@NonNullByDefault
package org.outrider.ui.internal.sample;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of the running workbench: what a new user does with it, in light and in dark. */
@NonNullByDefault
package org.outrider.ui.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;

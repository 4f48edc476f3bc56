/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of the running workbench, and what they share: its thread, its error log, pictures of it. */
@NonNullByDefault
package org.outrider.ui.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** What the workbench's runs share. */
@NonNullByDefault
package org.outrider.ui.runs.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Bug reports written by the language model that the user has chosen: its settings, its key, what is sent to it. */
@NonNullByDefault
package org.outrider.ui.findings.internal.model;

import org.eclipse.jdt.annotation.NonNullByDefault;

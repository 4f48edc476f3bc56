/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Testing a map from the workbench: the question what to play, the job that plays it, and what it says of it. */
@NonNullByDefault
package org.outrider.ui.internal.playtest;

import org.eclipse.jdt.annotation.NonNullByDefault;

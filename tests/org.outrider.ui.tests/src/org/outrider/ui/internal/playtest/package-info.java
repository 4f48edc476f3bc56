/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of testing a map, in the running workbench. */
@NonNullByDefault
package org.outrider.ui.internal.playtest;

import org.eclipse.jdt.annotation.NonNullByDefault;

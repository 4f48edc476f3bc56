/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Runs in the workbench: those that go on in it, and who is told when one has ended. */
@NonNullByDefault
package org.outrider.ui.runs;

import org.eclipse.jdt.annotation.NonNullByDefault;

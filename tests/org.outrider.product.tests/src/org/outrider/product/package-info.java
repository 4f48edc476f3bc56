/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of the built product, run as a user runs it: a process with arguments, output and an exit code. */
@NonNullByDefault
package org.outrider.product;

import org.eclipse.jdt.annotation.NonNullByDefault;

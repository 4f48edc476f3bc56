/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of the command line: what it prints, with which exit code, and how commands join it. */
@NonNullByDefault
package org.outrider.app.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** libtorch in this process: how it is loaded, how many threads it uses, and what it computes on. */
@NonNullByDefault
package org.outrider.torch;

import org.eclipse.jdt.annotation.NonNullByDefault;

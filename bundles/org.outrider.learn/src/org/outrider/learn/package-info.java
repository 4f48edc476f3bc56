/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Agents that learn: how one is trained, what is told of it meanwhile, and what is kept of it. */
@NonNullByDefault
package org.outrider.learn;

import org.eclipse.jdt.annotation.NonNullByDefault;

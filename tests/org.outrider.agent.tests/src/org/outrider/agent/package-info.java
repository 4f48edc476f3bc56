/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of the agents as their users see them, played with the embedded engine. */
@NonNullByDefault
package org.outrider.agent;

import org.eclipse.jdt.annotation.NonNullByDefault;

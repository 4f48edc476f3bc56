/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of the agent that plays by chance. */
@NonNullByDefault
package org.outrider.agent.internal.random;

import org.eclipse.jdt.annotation.NonNullByDefault;

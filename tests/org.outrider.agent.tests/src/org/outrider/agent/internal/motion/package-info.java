/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of driving the player's body. */
@NonNullByDefault
package org.outrider.agent.internal.motion;

import org.eclipse.jdt.annotation.NonNullByDefault;

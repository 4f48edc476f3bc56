/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of what the explorer does about doors, lifts, keys and whatever else is in its way. */
@NonNullByDefault
package org.outrider.agent.internal.explore;

import org.eclipse.jdt.annotation.NonNullByDefault;

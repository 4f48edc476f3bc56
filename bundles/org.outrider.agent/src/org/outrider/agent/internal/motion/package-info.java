/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/**
 * The player's body and how to drive it: what it feels, which way to push it, how to follow a route.
 *
 * <p>Distances are map units, speeds map units a tic, angles degrees counter-clockwise from east.
 */
@NonNullByDefault
package org.outrider.agent.internal.motion;

import org.eclipse.jdt.annotation.NonNullByDefault;

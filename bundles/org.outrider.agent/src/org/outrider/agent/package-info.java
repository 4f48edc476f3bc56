/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/**
 * Players that are programs: what an agent is, which agents there are, and how much of a map one could reach.
 */
@NonNullByDefault
package org.outrider.agent;

import org.eclipse.jdt.annotation.NonNullByDefault;

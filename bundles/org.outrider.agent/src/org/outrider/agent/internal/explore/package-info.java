/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/**
 * The agent that goes everywhere: what it remembers, what it wants next, and how it goes about it.
 */
@NonNullByDefault
package org.outrider.agent.internal.explore;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tasks for agents that learn: a map, what may be pressed, what counts as success, and the rules and rewards. */
@NonNullByDefault
package org.outrider.scenario;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of scenarios: their rules, rewards and limits, played in the embedded engine. */
@NonNullByDefault
package org.outrider.scenario;

import org.eclipse.jdt.annotation.NonNullByDefault;

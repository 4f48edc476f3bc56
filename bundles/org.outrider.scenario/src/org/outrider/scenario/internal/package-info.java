/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** The maps and rules of the scenarios that come with Outrider. */
@NonNullByDefault
package org.outrider.scenario.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;

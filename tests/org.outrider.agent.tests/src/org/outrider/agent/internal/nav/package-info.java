/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of navigation on small maps. */
@NonNullByDefault
package org.outrider.agent.internal.nav;

import org.eclipse.jdt.annotation.NonNullByDefault;

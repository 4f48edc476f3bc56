/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of fighting. */
@NonNullByDefault
package org.outrider.agent.internal.fight;

import org.eclipse.jdt.annotation.NonNullByDefault;

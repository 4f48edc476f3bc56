/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Agents that were trained already and come with Outrider. */
@NonNullByDefault
package org.outrider.pretrained;

import org.eclipse.jdt.annotation.NonNullByDefault;

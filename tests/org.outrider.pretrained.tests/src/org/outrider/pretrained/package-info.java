/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of what comes with the pretrained agents. */
@NonNullByDefault
package org.outrider.pretrained;

import org.eclipse.jdt.annotation.NonNullByDefault;

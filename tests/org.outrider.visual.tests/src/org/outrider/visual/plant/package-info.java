/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of planted defects. */
@NonNullByDefault
package org.outrider.visual.plant;

import org.eclipse.jdt.annotation.NonNullByDefault;

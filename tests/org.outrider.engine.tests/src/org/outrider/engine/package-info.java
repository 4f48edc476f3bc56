/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of the game API's values. */
@NonNullByDefault
package org.outrider.engine;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** What the Properties view shows of maps and their elements. */
@NonNullByDefault
package org.outrider.ui.maps.internal.properties;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** The Map Explorer: what WADs of the workspace have in them. */
@NonNullByDefault
package org.outrider.ui.maps.internal.explorer;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of the map editor and the Map Explorer, and what they share: WADs in a project. */
@NonNullByDefault
package org.outrider.ui.maps.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;

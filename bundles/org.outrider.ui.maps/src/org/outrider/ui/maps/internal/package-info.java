/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** What the Map Explorer and the map editor share: images and colours. */
@NonNullByDefault
package org.outrider.ui.maps.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** The map editor. */
@NonNullByDefault
package org.outrider.ui.maps.internal.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Maps in the workbench: which one is selected, opening it in the map editor, and what a playtest draws on it. */
@NonNullByDefault
package org.outrider.ui.maps;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of what other bundles use of maps in the workbench. */
@NonNullByDefault
package org.outrider.ui.maps;

import org.eclipse.jdt.annotation.NonNullByDefault;

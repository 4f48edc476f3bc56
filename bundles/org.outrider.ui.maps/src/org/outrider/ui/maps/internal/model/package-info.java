/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** A map as the workbench reads, changes, searches and saves it; knows no display. */
@NonNullByDefault
package org.outrider.ui.maps.internal.model;

import org.eclipse.jdt.annotation.NonNullByDefault;

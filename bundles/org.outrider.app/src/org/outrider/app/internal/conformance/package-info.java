/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Compares what engines make of the same actions on the same maps. */
@NonNullByDefault
package org.outrider.app.internal.conformance;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Draws how trainings went. */
@NonNullByDefault
package org.outrider.app.internal.plot;

import org.eclipse.jdt.annotation.NonNullByDefault;

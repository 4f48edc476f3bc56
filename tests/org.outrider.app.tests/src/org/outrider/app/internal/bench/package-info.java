/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of measuring how fast games are simulated. */
@NonNullByDefault
package org.outrider.app.internal.bench;

import org.eclipse.jdt.annotation.NonNullByDefault;

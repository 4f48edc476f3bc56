/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** What detectors find in maps that are played. */
@NonNullByDefault
package org.outrider.explore.detect;

import org.eclipse.jdt.annotation.NonNullByDefault;

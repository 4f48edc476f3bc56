/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of what the engine offers to other bundles. */
@NonNullByDefault
package org.outrider.engine.classic;

import org.eclipse.jdt.annotation.NonNullByDefault;

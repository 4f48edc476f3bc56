/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** The native functions through which ViZDoom is called. */
@NonNullByDefault
package org.outrider.engine.vizdoom.internal.jni;

import org.eclipse.jdt.annotation.NonNullByDefault;

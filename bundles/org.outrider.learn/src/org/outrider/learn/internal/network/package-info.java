/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Networks that tell the value of every action, on libtorch. */
@NonNullByDefault
package org.outrider.learn.internal.network;

import org.eclipse.jdt.annotation.NonNullByDefault;

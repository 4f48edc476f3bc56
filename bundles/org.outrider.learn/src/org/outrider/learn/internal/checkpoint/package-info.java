/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Files in which trainings and their agents are kept. */
@NonNullByDefault
package org.outrider.learn.internal.checkpoint;

import org.eclipse.jdt.annotation.NonNullByDefault;

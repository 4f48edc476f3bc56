/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Logs of trainings for TensorBoard. */
@NonNullByDefault
package org.outrider.learn.internal.tensorboard;

import org.eclipse.jdt.annotation.NonNullByDefault;

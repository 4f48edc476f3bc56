/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.network;

import org.bytedeco.pytorch.Tensor;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a network says.
 *
 * @param values of the actions, ... x actions
 * @param features how sure it is of each feature of the game, ... x features; null where it was not asked
 */
public record Outputs(Tensor values, @Nullable Tensor features) {
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Parameters of networks that PyTorch saved. */
@NonNullByDefault
package org.outrider.learn.internal.pth;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** What every part of the workbench shares: the product's look and its perspective. */
@NonNullByDefault
package org.outrider.ui.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;

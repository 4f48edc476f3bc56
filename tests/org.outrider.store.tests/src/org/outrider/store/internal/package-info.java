/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of migrations. */
@NonNullByDefault
package org.outrider.store.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** Tests of the store, on an embedded database and, where one is to be had, on a server. */
@NonNullByDefault
package org.outrider.store;

import org.eclipse.jdt.annotation.NonNullByDefault;

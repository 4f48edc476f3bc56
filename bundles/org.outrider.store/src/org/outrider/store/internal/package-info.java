/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/** How the store reaches its database: connections, migrations, transactions and the rows of bulk data. */
@NonNullByDefault
package org.outrider.store.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;

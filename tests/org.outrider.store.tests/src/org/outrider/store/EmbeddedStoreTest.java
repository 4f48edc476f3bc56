/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import java.nio.file.Path;

/** The store on H2. */
class EmbeddedStoreTest extends StoreContract {

    @Override
    StoreLocation location(Path artifacts) {
        return StoreLocation.inMemory(artifacts);
    }
}

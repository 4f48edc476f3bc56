/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoreLocation;

/**
 * The database of the workbench: opened when it is first asked for, closed with the workbench. An OSGi service, so that
 * parts of the workbench get it from their site:
 *
 * <pre>
 * getSite().getService(WorkbenchStore.class)
 * </pre>
 *
 * <p>When the user sets another database, the one before stays open for those who still work on it.
 */
public final class WorkbenchStore {

    private final Map<StoreLocation, Store> open = new HashMap<>();

    /** Closes what is open; called by the framework. */
    public synchronized void deactivate() {
        open.values().forEach(Store::close);
        open.clear();
    }

    /**
     * The database that the preferences name. Takes its time the first time, so it is nothing for the workbench's thread.
     *
     * @throws StoreException where it cannot be opened
     */
    public synchronized Store get() throws StoreException {
        StoreLocation location = OutriderPreferences.database();
        @Nullable Store known = open.get(location);
        if (known != null) {
            return known;
        }
        Store opened = Store.open(location);
        open.put(location, opened);
        return opened;
    }
}

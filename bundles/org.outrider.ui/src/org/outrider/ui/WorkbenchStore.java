/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoreLocation;

/**
 * The database of the workbench: opened when it is first asked for, closed with the workbench, changed with the
 * preference. An OSGi service, so that parts of the workbench get it from their site:
 *
 * <pre>
 * getSite().getService(WorkbenchStore.class)
 * </pre>
 */
public final class WorkbenchStore {

    private final IPreferenceChangeListener listener = event -> {
        if (event.getKey().equals(OutriderPreferences.DATABASE)) {
            close();
        }
    };
    private @Nullable Store store;

    /** Begins to watch the preference; called by the framework. */
    public void activate() {
        OutriderPreferences.node().addPreferenceChangeListener(listener);
    }

    /** Closes the database; called by the framework. */
    public void deactivate() {
        OutriderPreferences.node().removePreferenceChangeListener(listener);
        close();
    }

    /**
     * The open database. Takes its time the first time, so it is nothing for the workbench's thread.
     *
     * @throws StoreException where it cannot be opened
     */
    public synchronized Store get() throws StoreException {
        StoreLocation location = OutriderPreferences.database();
        Store open = store;
        if (open != null && open.location().equals(location)) {
            return open;
        }
        close();
        Store opened = Store.open(location);
        store = opened;
        return opened;
    }

    private synchronized void close() {
        Store open = store;
        store = null;
        if (open != null) {
            open.close();
        }
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.explorer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.outrider.store.StoreException;
import org.outrider.ui.WorkbenchStore;
import org.outrider.ui.maps.internal.model.MapReader;
import org.outrider.ui.maps.internal.model.MapReader.UnreadableMapException;
import org.outrider.ui.maps.internal.model.MapRecord;

/** The records of maps in the workbench's database, read in the background and kept. May be used by any thread. */
final class MapRecords {

    private final Runnable changed;
    private final Map<IFile, Map<String, MapRecord>> known = new HashMap<>();
    private final Set<IFile> beingRead = new HashSet<>();

    /**
     * Starts with nothing read.
     *
     * @param changed told when there are other records than before
     */
    MapRecords(Runnable changed) {
        this.changed = changed;
    }

    /** The record of a map; {@link MapRecord#NONE} until it has been read. */
    synchronized MapRecord of(IFile wad, String map) {
        Map<String, MapRecord> records = known.get(wad);
        if (records == null) {
            read(wad);
            return MapRecord.NONE;
        }
        return records.getOrDefault(map, MapRecord.NONE);
    }

    /** Reads a WAD's records again, which stay what they are until then. */
    synchronized void read(IFile wad) {
        if (beingRead.add(wad)) {
            Job job = Job.create("Looking for runs of " + wad.getName(), (ICoreRunnable) monitor -> look(wad));
            job.setSystem(true);
            job.schedule();
        }
    }

    private void look(IFile wad) {
        synchronized (this) {
            // what changes from here on is read again
            beingRead.remove(wad);
        }
        Map<String, MapRecord> records = Map.of();
        try {
            String sha256 = MapReader.read(wad, stack -> stack.files().getFirst().sha256());
            WorkbenchStore store = PlatformUI.getWorkbench().getService(WorkbenchStore.class);
            records = MapRecord.read(store.get(), sha256);
        } catch (UnreadableMapException e) {
            // the explorer says so in the WAD's place
        } catch (StoreException e) {
            ILog.get().warn("The Map Explorer cannot tell which maps of " + wad.getName() + " were tested", e);
        }
        boolean different;
        synchronized (this) {
            different = !records.equals(known.put(wad, records));
        }
        if (different) {
            changed.run();
        }
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Watches WADs of the workspace on the disk, and has each tested shortly when a map editor has saved it. Which WADs are
 * watched is remembered in the workspace. An OSGi service.
 */
public final class RetestOnSave {

    /** Of a launch configuration: whether the end of its run is told by others than the run. */
    static final String QUIET = "org.outrider.ui.runs.quiet";

    private static final String NODE = "org.outrider.ui.runs";
    private static final String WATCHED = "retestOnSave";

    private final Map<Path, RetestJob> watched = new ConcurrentHashMap<>();
    private @Nullable WatchService watches;

    /** Watches what was watched when the workbench was closed. */
    public void restore() {
        for (String path : remembered()) {
            watch(ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(path)));
        }
    }

    /** Ends all watches; called by the framework. */
    public synchronized void deactivate() throws IOException {
        watched.values().forEach(RetestJob::cancel);
        watched.clear();
        WatchService service = watches;
        watches = null;
        if (service != null) {
            service.close();
        }
    }

    public boolean isOn(IFile wad) {
        return remembered().contains(wad.getFullPath().toString());
    }

    /** Begins to watch a WAD, or ends to. */
    public void set(IFile wad, boolean on) {
        Set<String> paths = remembered();
        if (on) {
            paths.add(wad.getFullPath().toString());
            watch(wad);
        } else {
            paths.remove(wad.getFullPath().toString());
            watched.entrySet().removeIf(entry -> entry.getValue().wad().equals(wad));
        }
        IEclipsePreferences node = node();
        node.put(WATCHED, String.join("\n", paths));
        try {
            node.flush();
        } catch (BackingStoreException e) {
            throw new IllegalStateException("the workspace cannot be written", e);
        }
    }

    private static Set<String> remembered() {
        Set<String> paths = new TreeSet<>(Arrays.asList(node().get(WATCHED, "").split("\n")));
        paths.remove("");
        return paths;
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    private synchronized void watch(IFile wad) {
        @Nullable IPath location = wad.getLocation();
        if (location == null || watched.containsKey(location.toPath())) {
            return;
        }
        Path file = location.toPath();
        try {
            WatchService service = watches;
            if (service == null) {
                service = FileSystems.getDefault().newWatchService();
                watches = service;
                start(service);
            }
            file.getParent().register(service, StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
            watched.put(file, new RetestJob(wad));
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be watched", e);
        }
    }

    private void start(WatchService service) {
        Thread thread = new Thread(() -> follow(service), "outrider-retest-on-save");
        thread.setDaemon(true);
        thread.start();
    }

    private void follow(WatchService service) {
        try {
            while (true) {
                WatchKey key = service.take();
                Path folder = (Path) key.watchable();
                for (WatchEvent<?> event : key.pollEvents()) {
                    @Nullable RetestJob job = event.context() instanceof Path name
                            ? watched.get(folder.resolve(name)) : null;
                    if (job != null) {
                        job.fileChanged();
                    }
                }
                key.reset();
            }
        } catch (ClosedWatchServiceException e) {
            // the workbench closes
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

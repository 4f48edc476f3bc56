/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal.checks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.outrider.analysis.Finding;
import org.outrider.analysis.FindingState;
import org.outrider.analysis.Suppressions;
import org.outrider.ui.maps.MapSelection;

/**
 * What static checks say of the maps of the workspace, as problem markers and for those who ask. An OSGi service; may be
 * used by any thread.
 */
public final class StaticChecks {

    /** The family of the jobs that check. */
    public static final Object FAMILY = StaticChecks.class;

    private final Map<IFile, Map<String, List<CheckedFinding>>> known = new ConcurrentHashMap<>();
    private final Map<IFile, CheckJob> waiting = new ConcurrentHashMap<>();
    private final List<Consumer<IFile>> listeners = new CopyOnWriteArrayList<>();

    /** The findings of a map, the worst first; empty where it has not been checked in this session. */
    public Optional<List<CheckedFinding>> of(MapSelection map) {
        return Optional.ofNullable(known.getOrDefault(map.wad(), Map.of()).get(map.map()));
    }

    /** Whether there are problem markers of checks on a map, also of an earlier session. */
    public boolean hasMarked(MapSelection map) {
        return CheckMarkers.isMarked(map);
    }

    /** Checks all maps of a WAD in the background. */
    public void check(IFile wad) {
        waiting.computeIfAbsent(wad, file -> new CheckJob(this, file, null)).schedule();
    }

    /** Checks one map in the background. */
    public void check(MapSelection map) {
        new CheckJob(this, map.wad(), map.map()).schedule();
    }

    /** Has somebody told of WADs of whose maps there is something else to say; by any thread. */
    public void addListener(Consumer<IFile> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<IFile> listener) {
        listeners.remove(listener);
    }

    /**
     * Keeps what a person thinks of findings of a map, whoever has made them, in the file beside its WAD. Not for the
     * workbench's thread.
     *
     * @throws IOException where that file cannot be read or written
     */
    public void decide(MapSelection map, List<Finding> findings, FindingState state, IProgressMonitor monitor)
            throws IOException {
        IFile wad = map.wad();
        synchronized (this) {
            Suppressions decided = Suppressions.of(MapInspection.path(wad));
            for (Finding finding : findings) {
                decided = decided.with(map.map(), finding, state, null);
            }
            decided.save(MapInspection.path(wad));
        }
        try {
            wad.getParent().refreshLocal(IResource.DEPTH_ONE, monitor);
        } catch (CoreException e) {
            throw new IOException(e.getMessage(), e);
        }
        readDecisions(wad);
    }

    /** Reads again what persons have decided about a WAD, and marks its maps by it. Not for the workbench's thread. */
    void readDecisions(IFile wad) throws IOException {
        Map<String, List<CheckedFinding>> old = known.get(wad);
        if (old != null) {
            keep(wad, old);
        }
    }

    /** A job begins that checks all of a WAD: what changes from here on is to be checked again. */
    void begun(IFile wad, CheckJob job) {
        waiting.remove(wad, job);
    }

    /** Keeps what the checks said of maps of a WAD, applies what persons have decided, and marks the maps. */
    synchronized void keep(IFile wad, Map<String, List<CheckedFinding>> found) throws IOException {
        Suppressions decided = Suppressions.of(MapInspection.path(wad));
        Map<String, List<CheckedFinding>> maps = new LinkedHashMap<>(known.getOrDefault(wad, Map.of()));
        found.forEach((map, findings) -> maps.put(map, applied(decided, map, findings)));
        known.put(wad, maps);
        for (String map : found.keySet()) {
            CheckMarkers.mark(new MapSelection(wad, map), maps.getOrDefault(map, List.of()));
        }
        tell(wad);
    }

    /** Drops maps that a WAD has not any more, with their markers. */
    synchronized void retain(IFile wad, List<String> maps) {
        Map<String, List<CheckedFinding>> old = known.getOrDefault(wad, Map.of());
        Map<String, List<CheckedFinding>> left = new LinkedHashMap<>(old);
        left.keySet().retainAll(maps);
        known.put(wad, left);
        CheckMarkers.retain(wad, maps);
    }

    /** Forgets a WAD that is gone. */
    void forget(IFile wad) {
        known.remove(wad);
        tell(wad);
    }

    private static List<CheckedFinding> applied(Suppressions decided, String map, List<CheckedFinding> findings) {
        List<Finding> states = decided.apply(map,
                findings.stream().map(finding -> finding.finding().withState(FindingState.NEW)).toList());
        List<CheckedFinding> applied = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            applied.add(findings.get(i).with(states.get(i)));
        }
        return List.copyOf(applied);
    }

    private void tell(IFile wad) {
        listeners.forEach(listener -> listener.accept(wad));
    }
}

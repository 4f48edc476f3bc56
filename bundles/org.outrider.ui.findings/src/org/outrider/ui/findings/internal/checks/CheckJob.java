/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal.checks;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.ui.maps.MapSelection;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.map.MapData;

/** Checks maps of a WAD, one after the other. */
final class CheckJob extends Job {

    private final StaticChecks checks;
    private final IFile wad;
    private final @Nullable String only;

    /**
     * @param only name of the map; null for all of the WAD
     */
    CheckJob(StaticChecks checks, IFile wad, @Nullable String only) {
        super("Checking " + (only == null ? "" : only + " of ") + wad.getName());
        this.checks = checks;
        this.wad = wad;
        this.only = only;
        setRule(new OneAtATime());
        setPriority(Job.DECORATE);
    }

    @Override
    public boolean belongsTo(@Nullable Object family) {
        return family == StaticChecks.FAMILY;
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        checks.begun(wad, this);
        if (!wad.exists()) {
            checks.forget(wad);
            return Status.OK_STATUS;
        }
        try {
            check(SubMonitor.convert(monitor));
        } catch (IOException | WadFormatException e) {
            CheckMarkers.refuse(wad, only, String.valueOf(e.getMessage()));
        }
        return Status.OK_STATUS;
    }

    private void check(SubMonitor progress) throws IOException, WadFormatException {
        MapInspection inspection = MapInspection.of(wad);
        try (WadStack stack = WadStack.open(MapInspection.path(wad))) {
            List<String> all = MapInspection.maps(stack);
            String map = only;
            List<String> maps = map == null ? all : all.stream().filter(map::equals).toList();
            Map<String, String> unreadable = new LinkedHashMap<>();
            progress.setWorkRemaining(maps.size());
            checks.retain(wad, all);
            Map<String, List<CheckedFinding>> found = new LinkedHashMap<>();
            if (map != null) {
                found.put(map, List.of());
            }
            for (String name : maps) {
                progress.subTask(name);
                try {
                    found.put(name, inspection.inspect(MapData.load(stack, name)));
                } catch (WadFormatException e) {
                    found.put(name, List.of());
                    unreadable.put(name, String.valueOf(e.getMessage()));
                }
                progress.split(1);
            }
            checks.keep(wad, found);
            unreadable.forEach((name, reason) -> CheckMarkers.refuse(wad, name, reason));
        }
    }

    /** Checks one map at once, in this thread. */
    static void inspect(StaticChecks checks, MapSelection map) throws IOException, WadFormatException {
        new CheckJob(checks, map.wad(), map.map()).check(SubMonitor.convert(null));
    }

    /** Has checks wait for each other, so that many files do not take all of the machine. */
    private static final class OneAtATime implements ISchedulingRule {

        @Override
        public boolean contains(@Nullable ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(@Nullable ISchedulingRule rule) {
            return rule instanceof OneAtATime;
        }
    }
}

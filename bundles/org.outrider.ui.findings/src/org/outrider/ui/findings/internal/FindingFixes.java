/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal;

import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.outrider.analysis.Place;
import org.outrider.store.StoreException;
import org.outrider.store.StoredFinding;
import org.outrider.ui.WorkbenchStore;
import org.outrider.ui.maps.MapEditors;
import org.outrider.ui.maps.MapMarkers;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.maps.PlaytestMap;

/** What the Problems view offers for a finding: its place on the map, and a bug report. */
public final class FindingFixes implements IMarkerResolutionGenerator {

    @Override
    public IMarkerResolution[] getResolutions(@Nullable IMarker marker) {
        return new IMarkerResolution[] {new Fix("Show on map", FindingFixes::reveal),
            new Fix("Report as bug", (page, map, finding) -> BugReportInput.open(page, BugReportInput.of(finding)))};
    }

    /** What is done with the finding of a marker, in the workbench's thread. */
    @FunctionalInterface
    private interface Deed {

        void with(IWorkbenchPage page, MapSelection map, StoredFinding finding);
    }

    /** A deed under a label. */
    private record Fix(String label, Deed deed) implements IMarkerResolution {

        @Override
        public String getLabel() {
            return label;
        }

        @Override
        public void run(@Nullable IMarker marker) {
            IMarker chosen = Objects.requireNonNull(marker);
            IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            WorkbenchStore store = Objects.requireNonNull(PlatformUI.getWorkbench().getService(WorkbenchStore.class));
            Display display = Display.getCurrent();
            Job.createSystem("Reading a finding", (ICoreRunnable) monitor -> {
                String fingerprint = chosen.getAttribute(ProblemMarkers.FINGERPRINT, "");
                MapSelection map = new MapSelection((IFile) chosen.getResource(),
                        chosen.getAttribute(MapMarkers.MAP, ""));
                try {
                    store.get().findings().list(chosen.getAttribute(FindingMarkers.RUN, "")).stream()
                            .filter(finding -> finding.finding().fingerprint().equals(fingerprint))
                            .findFirst()
                            .ifPresent(finding -> display.asyncExec(() -> deed.with(page, map, finding)));
                } catch (StoreException e) {
                    ILog.of(FindingFixes.class).warn(String.valueOf(e.getMessage()), e);
                }
            }).schedule();
        }
    }

    private static void reveal(IWorkbenchPage page, MapSelection map, StoredFinding finding) {
        try {
            PlaytestMap editor = MapEditors.open(page, map);
            @Nullable Place place = finding.finding().place();
            if (place != null) {
                editor.reveal(place);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}

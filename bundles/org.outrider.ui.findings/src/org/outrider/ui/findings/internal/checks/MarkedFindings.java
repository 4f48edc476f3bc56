/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal.checks;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;
import org.outrider.ui.maps.MapMarkers;
import org.outrider.ui.maps.MapSelection;
import org.outrider.wad.WadFormatException;

/** Finds what markers stand for: markers outlive the session, findings are made anew by checking. */
final class MarkedFindings {

    private final StaticChecks checks;
    private final List<IMarker> markers;

    MarkedFindings(StaticChecks checks, List<IMarker> markers) {
        this.checks = checks;
        this.markers = List.copyOf(markers);
    }

    /** What is done with findings, in a job. */
    @FunctionalInterface
    interface Deed {

        void with(List<CheckedFinding> findings, IProgressMonitor monitor) throws IOException;
    }

    /** Does something with the findings in the background, and says why where that fails. */
    void then(String name, Deed deed) {
        new Job(name) {

            @Override
            public boolean belongsTo(@Nullable Object family) {
                return family == StaticChecks.FAMILY;
            }

            @Override
            protected IStatus run(@Nullable IProgressMonitor monitor) {
                try {
                    deed.with(find(), IProgressMonitor.nullSafe(monitor));
                } catch (IOException | WadFormatException e) {
                    refuse(name, String.valueOf(e.getMessage()));
                }
                return Status.OK_STATUS;
            }
        }.schedule();
    }

    private List<CheckedFinding> find() throws IOException, WadFormatException {
        Set<MapSelection> unknown = markers.stream().map(MapMarkers::map).flatMap(Optional::stream)
                .filter(map -> checks.of(map).isEmpty()).collect(Collectors.toSet());
        for (MapSelection map : unknown) {
            CheckJob.inspect(checks, map);
        }
        return markers.stream().map(marker -> CheckMarkers.finding(checks, marker)).flatMap(Optional::stream).toList();
    }

    private static void refuse(String name, String reason) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> MessageDialog.openError(
                PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), name, reason));
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Place;
import org.outrider.analysis.Severity;
import org.outrider.run.PlaytestResult;
import org.outrider.ui.maps.MapMarkers;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.runs.RunListener;

/** Puts the findings of each run as problem markers on its WAD, in place of those of the run before. An OSGi service. */
public final class FindingMarkers implements RunListener {

    /** The type of the markers. */
    static final String TYPE = "org.outrider.ui.findings.problem";
    /** The run in the database. */
    static final String RUN = "org.outrider.run";
    /** What the finding can be known by among those of the run. */
    static final String FINGERPRINT = "org.outrider.fingerprint";

    @Override
    public void ended(PlaytestResult result, MapSelection map) {
        IWorkspace workspace = map.wad().getWorkspace();
        try {
            workspace.run(monitor -> mark(map, result.testId(), result.findings()),
                    workspace.getRuleFactory().markerRule(map.wad()), IWorkspace.AVOID_UPDATE, null);
        } catch (CoreException e) {
            ILog.of(FindingMarkers.class).warn("the findings of " + map + " cannot be marked", e);
        }
    }

    private static void mark(MapSelection map, String run, List<Finding> findings) throws CoreException {
        IFile wad = map.wad();
        if (!wad.exists()) {
            return;
        }
        for (IMarker old : wad.findMarkers(TYPE, true, IResource.DEPTH_ZERO)) {
            if (map.map().equals(old.getAttribute(MapMarkers.MAP, ""))) {
                old.delete();
            }
        }
        for (Finding finding : findings) {
            IMarker marker = wad.createMarker(TYPE);
            marker.setAttributes(
                    new String[] {IMarker.MESSAGE, IMarker.SEVERITY, IMarker.LOCATION, MapMarkers.MAP, RUN, FINGERPRINT},
                    new Object[] {finding.title(), severity(finding.severity()), location(map.map(), finding.place()),
                        map.map(), run, finding.fingerprint()});
            @Nullable Place place = finding.place();
            if (place != null) {
                marker.setAttribute(MapMarkers.X, (int) Math.round(place.x()));
                marker.setAttribute(MapMarkers.Y, (int) Math.round(place.y()));
            }
        }
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case NOTE -> IMarker.SEVERITY_INFO;
        };
    }

    private static String location(String map, @Nullable Place place) {
        return place == null ? map : map + " at " + Math.round(place.x()) + ", " + Math.round(place.y());
    }
}

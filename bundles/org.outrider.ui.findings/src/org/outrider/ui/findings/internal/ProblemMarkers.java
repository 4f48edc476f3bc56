/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
import org.outrider.ui.maps.MapMarkers;
import org.outrider.ui.maps.MapSelection;

/** Puts findings as problem markers on their WADs. */
public final class ProblemMarkers {

    /** Attribute: what the finding can be known by. */
    public static final String FINGERPRINT = "org.outrider.fingerprint";

    private ProblemMarkers() {
    }

    /**
     * A finding and what else its marker says.
     *
     * @param attributes by their names
     */
    public record Problem(Finding finding, Map<String, String> attributes) {

        public Problem {
            attributes = Map.copyOf(attributes);
        }
    }

    /** Marks a map with problems in place of all others of that type. */
    public static void replace(MapSelection map, String type, List<Problem> problems) {
        IFile wad = map.wad();
        IWorkspace workspace = wad.getWorkspace();
        try {
            workspace.run(monitor -> mark(map, type, problems), workspace.getRuleFactory().markerRule(wad),
                    IWorkspace.AVOID_UPDATE, null);
        } catch (CoreException e) {
            ILog.get().warn("the findings of " + map + " cannot be marked", e);
        }
    }

    private static void mark(MapSelection map, String type, List<Problem> problems) throws CoreException {
        IFile wad = map.wad();
        if (!wad.exists()) {
            return;
        }
        for (IMarker old : wad.findMarkers(type, true, IResource.DEPTH_ZERO)) {
            if (map.map().equals(old.getAttribute(MapMarkers.MAP, ""))) {
                old.delete();
            }
        }
        for (Problem problem : problems) {
            wad.createMarker(type, attributes(map, problem));
        }
    }

    private static Map<String, Object> attributes(MapSelection map, Problem problem) {
        Finding finding = problem.finding();
        Map<String, Object> attributes = new HashMap<>(problem.attributes());
        attributes.put(IMarker.MESSAGE, finding.title());
        attributes.put(IMarker.SEVERITY, severity(finding.severity()));
        attributes.put(IMarker.LOCATION, location(map.map(), finding.place()));
        attributes.put(MapMarkers.MAP, map.map());
        @Nullable Place place = finding.place();
        if (place != null) {
            attributes.put(MapMarkers.X, (int) Math.round(place.x()));
            attributes.put(MapMarkers.Y, (int) Math.round(place.y()));
        }
        return attributes;
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

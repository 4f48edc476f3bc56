/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal.checks;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.ui.findings.internal.ProblemMarkers;
import org.outrider.ui.findings.internal.ProblemMarkers.Problem;
import org.outrider.ui.maps.MapMarkers;
import org.outrider.ui.maps.MapSelection;

/** The problem markers of static checks. */
final class CheckMarkers {

    /** The type of the markers. */
    static final String TYPE = "org.outrider.ui.findings.check";
    /** Titles of the ways to mend it, a line each. */
    static final String FIXES = "org.outrider.fixes";
    static final String RULE = "org.outrider.rule";

    private CheckMarkers() {
    }

    /** Marks a map with its findings in place of those before, without what persons have settled. */
    static void mark(MapSelection map, List<CheckedFinding> findings) {
        ProblemMarkers.replace(map, TYPE, findings.stream().filter(finding -> !finding.isSettled())
                .map(finding -> new Problem(finding.finding(), Map.of(
                        RULE, finding.finding().ruleId(),
                        ProblemMarkers.FINGERPRINT, finding.finding().fingerprint(),
                        FIXES, String.join("\n", finding.fixes()))))
                .toList());
        delete(map.wad(), marker -> marker.getAttribute(MapMarkers.MAP, "").isEmpty());
    }

    /** Says why a WAD or a map of it cannot be checked, in place of what was said of it before. */
    static void refuse(IFile wad, @Nullable String map, String reason) {
        String name = map == null ? "" : map;
        delete(wad, marker -> marker.getAttribute(MapMarkers.MAP, "").equals(name));
        try {
            if (wad.exists()) {
                wad.createMarker(TYPE, Map.of(IMarker.SEVERITY, IMarker.SEVERITY_ERROR, IMarker.MESSAGE,
                        reason.replace(String.valueOf(wad.getLocation()), wad.getName()), IMarker.LOCATION,
                        map == null ? wad.getName() : map, MapMarkers.MAP, name));
            }
        } catch (CoreException e) {
            ILog.get().warn(wad + " cannot be marked", e);
        }
    }

    /** Takes the markers of maps away that a WAD has not any more. */
    static void retain(IFile wad, List<String> maps) {
        delete(wad, marker -> !maps.contains(marker.getAttribute(MapMarkers.MAP, "")));
    }

    /** Whether a map has markers. */
    static boolean isMarked(MapSelection map) {
        try {
            return Arrays.stream(map.wad().findMarkers(TYPE, true, IResource.DEPTH_ZERO))
                    .anyMatch(marker -> marker.getAttribute(MapMarkers.MAP, "").equals(map.map()));
        } catch (CoreException e) {
            // the file is gone
            return false;
        }
    }

    /** The finding that a marker stands for; empty where it is not known in this session any more. */
    static Optional<CheckedFinding> finding(StaticChecks checks, IMarker marker) {
        String fingerprint = marker.getAttribute(ProblemMarkers.FINGERPRINT, "");
        return MapMarkers.map(marker).flatMap(checks::of).flatMap(findings -> findings.stream()
                .filter(finding -> finding.finding().fingerprint().equals(fingerprint)).findFirst());
    }

    /** Says of which markers something is so. */
    @FunctionalInterface
    private interface Which {

        boolean is(IMarker marker);
    }

    private static void delete(IFile wad, Which which) {
        try {
            for (IMarker marker : wad.exists() ? wad.findMarkers(TYPE, true, IResource.DEPTH_ZERO) : new IMarker[0]) {
                if (which.is(marker)) {
                    marker.delete();
                }
            }
        } catch (CoreException e) {
            ILog.get().warn("the problems of " + wad + " cannot be taken away", e);
        }
    }
}

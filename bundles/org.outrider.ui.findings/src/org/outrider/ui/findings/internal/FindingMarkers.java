/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Finding;
import org.outrider.analysis.FindingState;
import org.outrider.analysis.Suppressions;
import org.outrider.run.PlaytestResult;
import org.outrider.ui.findings.internal.ProblemMarkers.Problem;
import org.outrider.ui.maps.MapMarkers;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.runs.RunListener;

/** Puts the findings of each run as problem markers on its WAD, in place of those of the run before. An OSGi service. */
public final class FindingMarkers implements RunListener {

    /** The type of the markers. */
    static final String TYPE = "org.outrider.ui.findings.problem";
    /** The run in the database. */
    static final String RUN = "org.outrider.run";

    @Override
    public void ended(PlaytestResult result, MapSelection map) {
        mark(map, result.testId(), decided(map, result.findings()));
    }

    /** Marks a map with the findings of a run, without what persons have settled. */
    static void mark(MapSelection map, String run, List<Finding> findings) {
        ProblemMarkers.replace(map, TYPE, findings.stream()
                .filter(finding -> !isSettled(finding.state()))
                .map(finding -> new Problem(finding,
                        Map.of(RUN, run, ProblemMarkers.FINGERPRINT, finding.fingerprint())))
                .toList());
    }

    /** Takes the markers of findings away that a person has settled. */
    static void remove(MapSelection map, List<Finding> findings) {
        Set<String> settled = findings.stream().map(Finding::fingerprint).collect(Collectors.toSet());
        try {
            for (IMarker marker : map.wad().findMarkers(TYPE, true, IResource.DEPTH_ZERO)) {
                if (map.map().equals(marker.getAttribute(MapMarkers.MAP, ""))
                        && settled.contains(marker.getAttribute(ProblemMarkers.FINGERPRINT, ""))) {
                    marker.delete();
                }
            }
        } catch (CoreException e) {
            ILog.get().warn("the problems of " + map + " cannot be taken away", e);
        }
    }

    /** Whether a person has said that it is no bug, or is none any more. */
    static boolean isSettled(FindingState state) {
        return state == FindingState.IGNORED || state == FindingState.FIXED;
    }

    /** Findings with the states that the file beside the WAD gives them. */
    static List<Finding> decided(MapSelection map, List<Finding> findings) {
        @Nullable IPath location = map.wad().getLocation();
        if (location == null) {
            return findings;
        }
        Path wad = location.toPath();
        try {
            return Suppressions.of(wad).apply(map.map(), findings);
        } catch (IOException e) {
            ILog.get().warn(String.valueOf(e.getMessage()), e);
            return findings;
        }
    }
}

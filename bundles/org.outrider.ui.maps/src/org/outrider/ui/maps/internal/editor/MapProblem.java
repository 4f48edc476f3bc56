/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.outrider.analysis.Place;
import org.outrider.ui.maps.MapMarkers;
import org.outrider.ui.maps.MapSelection;

/**
 * A problem marker that has its place on a map.
 *
 * @param message what the Problems view says of it
 */
record MapProblem(Place place, String message) {

    /** Those of a map, whether checks, playtests or others have found them. */
    static List<MapProblem> of(MapSelection map) {
        IFile wad = map.wad();
        try {
            return wad.exists() ? Arrays.stream(wad.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO))
                    .filter(marker -> MapMarkers.map(marker).filter(map::equals).isPresent())
                    .map(MapProblem::of).flatMap(Optional::stream).toList() : List.of();
        } catch (CoreException e) {
            ILog.get().warn("the problems of " + wad + " cannot be read", e);
            return List.of();
        }
    }

    private static Optional<MapProblem> of(IMarker marker) {
        return MapMarkers.place(marker)
                .map(place -> new MapProblem(place, marker.getAttribute(IMarker.MESSAGE, "")));
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.outrider.analysis.Place;

/**
 * What markers on a WAD say about its maps, whatever their type: the Map Explorer counts them with their map, and the
 * map editor marks their place and goes to it.
 */
public final class MapMarkers {

    /** Attribute: name of the map, such as MAP01. */
    public static final String MAP = "org.outrider.map";
    /** Attribute: where on the map, an integer in map units. */
    public static final String X = "org.outrider.x";
    /** Attribute: where on the map, an integer in map units. */
    public static final String Y = "org.outrider.y";

    private MapMarkers() {
    }

    /** The map that a marker is about; empty where it is about none. */
    public static Optional<MapSelection> map(IMarker marker) {
        String map = marker.getAttribute(MAP, "");
        return marker.getResource() instanceof IFile wad && !map.isEmpty()
                ? Optional.of(new MapSelection(wad, map)) : Optional.empty();
    }

    /** The place that a marker is at; empty where it is about the map as a whole. */
    public static Optional<Place> place(IMarker marker) {
        int none = Integer.MIN_VALUE;
        int x = marker.getAttribute(X, none);
        int y = marker.getAttribute(Y, none);
        return x == none || y == none ? Optional.empty() : Optional.of(Place.at(x, y));
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.model;

import org.eclipse.core.resources.IFile;
import org.outrider.ui.maps.internal.model.MapReader.UnreadableMapException;
import org.outrider.wad.MapLumps;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.map.MapData;

/**
 * A map as it was read from a WAD, ready to be edited.
 *
 * @param fingerprint of its lumps in the file; see {@link MapFingerprint}
 */
public record LoadedMap(MapDocument document, String fingerprint) {

    /**
     * Reads a map. Takes a while.
     *
     * @param name of the map; empty for the WAD's first
     */
    public static LoadedMap read(IFile wad, String name) throws UnreadableMapException {
        return MapReader.read(wad, stack -> {
            MapLumps lumps = lumps(stack, name);
            return new LoadedMap(new MapDocument(MapData.load(lumps)), MapFingerprint.of(lumps));
        });
    }

    /** The fingerprint that a map has in the file now. Takes a while. */
    public static String fingerprint(IFile wad, String name) throws UnreadableMapException {
        return MapReader.read(wad, stack -> MapFingerprint.of(lumps(stack, name)));
    }

    private static MapLumps lumps(WadStack stack, String name) throws WadFormatException {
        String wanted = name.isEmpty() && !stack.mapNames().isEmpty() ? stack.mapNames().getFirst() : name;
        return stack.map(wanted).orElseThrow(() -> new WadFormatException(stack.describeFiles(), wanted, -1,
                stack.mapNames().isEmpty() ? "the file has no map" : "there is no such map; there are "
                        + String.join(", ", stack.mapNames())));
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.maps;

import java.util.List;

import org.outrider.wad.map.MapData;

/** The maps of the sample game. */
public final class SampleMaps {

    private SampleMaps() {
    }

    /** MAP01 to MAP03. */
    public static List<MapData> build() {
        return List.of(new FirstSteps().build(), new SmallAdventure().build(), new Arena().build());
    }
}

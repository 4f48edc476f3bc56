/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.model;

import org.outrider.engine.classic.ClassicEngine;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.MapData;

/** Small maps for tests. */
public final class Maps {

    private Maps() {
    }

    /** Two rooms of 256 by 256, sectors 0 and 2, with a door of sector 1 between x = 256 and x = 272. */
    public static MapData twoRooms() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 256, 256);
        map.room(MapBuilder.sector(0, 0), 256, 96, 272, 160);
        map.room(MapBuilder.sector(24, 128), 272, 0, 528, 256);
        map.line(256, 160, 256, 96, LineStyle.special(1, 0));
        map.thing(64, 128, 0, MapBuilder.PLAYER_1_START);
        map.thing(400, 128, 180, 3004);
        return map.build();
    }

    /** The words of the classic engine. */
    public static MapVocabulary words() {
        return new MapVocabulary(new ClassicEngine().mapRules());
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import java.util.List;

import org.outrider.engine.classic.internal.render.art.PictureCycle;
import org.outrider.engine.classic.internal.render.art.RenderResources;
import org.outrider.engine.classic.internal.render.art.WallTexture;

/** Which picture each flat and wall texture shows at a moment, as animated ones change. */
final class CurrentPictures {

    private final RenderResources resources;
    private final List<PictureCycle> cycles;
    private int time = -1;
    /** Pictures by number. */
    final WallTexture[] walls;
    final byte[][] flats;

    CurrentPictures(RenderResources resources) {
        this.resources = resources;
        cycles = resources.cycles();
        walls = resources.walls();
        flats = resources.flats();
    }

    /** Turns to a time of the level, in tics. */
    void update(int newTime) {
        if (newTime == time) {
            return;
        }
        time = newTime;
        for (int c = 0; c < cycles.size(); c++) {
            PictureCycle cycle = cycles.get(c);
            for (int i = cycle.first(); i < cycle.first() + cycle.count(); i++) {
                if (cycle.flat()) {
                    flats[i] = resources.flat(cycle.shown(i, newTime));
                } else {
                    walls[i] = resources.wall(cycle.shown(i, newTime));
                }
            }
        }
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal.detect;

import java.util.List;
import java.util.Optional;

import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.engine.Surface;
import org.outrider.engine.Surface.Kind;
import org.outrider.visual.internal.Frame;
import org.outrider.visual.internal.FrameDetector;
import org.outrider.visual.internal.PixelGroups;
import org.outrider.visual.internal.Scenery;
import org.outrider.visual.internal.Sighting;
import org.outrider.wad.graphics.Picture;

/** Finds solid walls that show the see-through parts of a texture. */
public final class SeeThroughWalls implements FrameDetector {

    private static final int PIXELS = 100;

    private static final Rule RULE = new Rule("holes-in-view", "A solid wall shows the holes of a texture",
            "The original engine draws whatever lies in memory where a grate or window has holes.",
            Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Sighting> look(Frame frame, Scenery scenery) {
        int[] surfaces = frame.view().surfaces();
        Pictures pictures = new Pictures(scenery);
        return PixelGroups.of(surfaces, pixel -> isHole(frame, pixel, pictures))
                .atLeast(PIXELS, wall -> Scenery.name(wall) + " is solid and shows the holes of "
                        + scenery.texture(wall));
    }

    private static boolean isHole(Frame frame, int pixel, Pictures pictures) {
        int surface = frame.view().surfaces()[pixel];
        Kind kind = Surface.kind(surface);
        if (!kind.isWall() || kind == Kind.MASKED) {
            return false;
        }
        Optional<Picture> picture = pictures.of(surface);
        if (picture.isEmpty()) {
            return false;
        }
        int row = frame.view().textureRow(pixel);
        Picture shown = picture.get();
        return !shown.isOpaque(Math.floorMod(frame.view().textureColumn(pixel), shown.width()),
                Math.floorMod(row, shown.height()));
    }

    /** Pictures with holes; neighbouring pixels mostly ask for the same. */
    private static final class Pictures {

        private final Scenery scenery;
        private int last = -1;
        private Optional<Picture> picture = Optional.empty();

        Pictures(Scenery scenery) {
            this.scenery = scenery;
        }

        Optional<Picture> of(int surface) {
            if (surface != last) {
                last = surface;
                picture = scenery.map().materials().picture(scenery.texture(surface)).filter(shown -> !shown.isSolid());
            }
            return picture;
        }
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal.detect;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.outrider.engine.LabelList;
import org.outrider.engine.ObjectKind;
import org.outrider.visual.internal.Frame;
import org.outrider.visual.internal.PixelBox;
import org.outrider.visual.internal.Scenery;

/**
 * An item or decoration in a frame that is still where the map places it.
 *
 * @param thing    its number
 * @param name     of its kind
 * @param distance along the view's direction in map units
 * @param box      around the pixels that are seen of it
 * @param x        where it is, in map units
 * @param z        height of its feet
 * @param sector   the sector under its middle
 */
record SpriteView(int thing, String name, double distance, PixelBox box, double x, double y, double z, int sector) {

    /** What neither walks nor flies. */
    private static final Set<ObjectKind> STILL = EnumSet.of(ObjectKind.WEAPON, ObjectKind.AMMO, ObjectKind.HEALTH,
            ObjectKind.ARMOR, ObjectKind.POWERUP, ObjectKind.KEY, ObjectKind.DECORATION, ObjectKind.BARREL);
    /** Farther away, a pixel stands for too much. */
    private static final double FAR = 640;
    /** Of fewer pixels a person makes out nothing. */
    private static final int PIXELS = 40;

    /** Those of a frame that are large enough to be made out. */
    static List<SpriteView> all(Frame frame, Scenery scenery) {
        LabelList labels = frame.view().things();
        List<SpriteView> sprites = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int thing = STILL.contains(labels.kind(i)) ? scenery.thing(labels, i) : -1;
            double distance = frame.distanceTo(labels.positionX(i), labels.positionY(i));
            if (thing >= 0 && labels.value(i) < LabelList.MAX_VALUE && distance > 0 && distance < FAR
                    && labels.width(i) * labels.height(i) >= PIXELS) {
                sprites.add(new SpriteView(thing, labels.name(i), distance,
                        PixelBox.of(labels.x(i), labels.y(i), labels.width(i), labels.height(i)),
                        labels.positionX(i), labels.positionY(i), labels.positionZ(i),
                        scenery.sectorAt(labels.positionX(i), labels.positionY(i))));
            }
        }
        return sprites;
    }
}

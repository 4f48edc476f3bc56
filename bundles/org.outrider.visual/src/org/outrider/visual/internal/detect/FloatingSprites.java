/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal.detect;

import java.util.ArrayList;
import java.util.List;

import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.engine.MapRules.ThingInfo;
import org.outrider.visual.internal.Frame;
import org.outrider.visual.internal.FrameDetector;
import org.outrider.visual.internal.Scenery;
import org.outrider.visual.internal.Sighting;

/** Finds items and decorations that hang in the air: over a floor that they do not touch, or from the sky. */
public final class FloatingSprites implements FrameDetector {

    /** A gap that one sees, in map units. */
    private static final double GAP = 8;

    private static final Rule RULE = new Rule("sprite-floats", "A thing hangs in the air",
            "It looks wrong, and what cannot be reached cannot be picked up.", Severity.NOTE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Sighting> look(Frame frame, Scenery scenery) {
        List<Sighting> found = new ArrayList<>();
        for (SpriteView sprite : SpriteView.all(frame, scenery)) {
            double floor = frame.game().floorHeight(sprite.sector());
            double ceiling = frame.game().ceilingHeight(sprite.sector());
            double height = scenery.map().things().get(sprite.thing()).info() instanceof ThingInfo info
                    ? info.height() : 0;
            double gap = sprite.z() - floor;
            boolean hangs = gap > 0 && Math.abs(sprite.z() + height - ceiling) < 1;
            if (hangs && isSky(scenery, sprite.sector())) {
                found.add(Sighting.ofThing(sprite.name() + " hangs from the sky", sprite.thing(), sprite.box()));
            } else if (!hangs && gap >= GAP && isFreeBelow(frame, sprite)) {
                found.add(Sighting.ofThing(sprite.name() + " hangs " + Math.round(gap) + " units over the floor",
                        sprite.thing(), sprite.box()));
            }
        }
        return found;
    }

    private static boolean isSky(Scenery scenery, int sector) {
        return scenery.map().sector(sector).ceilingFlat().equals(CheckedMap.SKY);
    }

    /** Whether one sees under it what lies farther away than it does. */
    private static boolean isFreeBelow(Frame frame, SpriteView sprite) {
        int row = sprite.box().bottom() + 1;
        int column = (sprite.box().left() + sprite.box().right()) / 2;
        return row < Frame.HEIGHT
                && frame.view().distances()[row * Frame.WIDTH + column] > sprite.distance() + GAP / 2;
    }
}

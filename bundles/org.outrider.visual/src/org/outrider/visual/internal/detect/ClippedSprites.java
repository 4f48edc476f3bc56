/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal.detect;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.visual.internal.Frame;
import org.outrider.visual.internal.FrameDetector;
import org.outrider.visual.internal.Scenery;
import org.outrider.visual.internal.Sighting;

/** Finds items and decorations whose picture reaches into a wall, a ceiling or a floor. */
public final class ClippedSprites implements FrameDetector {

    /** How far pictures may reach beyond what they stand in before one sees it, in map units. */
    private static final double SLACK = 8;

    private static final Rule RULE = new Rule("sprite-clipped", "A thing reaches into a wall, floor or ceiling",
            "Its picture is drawn over what it sticks in.", Severity.NOTE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Sighting> look(Frame frame, Scenery scenery) {
        List<Sighting> found = new ArrayList<>();
        for (SpriteView sprite : SpriteView.all(frame, scenery)) {
            String where = reachesInto(frame, scenery, sprite);
            if (where != null) {
                found.add(Sighting.ofThing(sprite.name() + " reaches into " + where, sprite.thing(), sprite.box()));
            }
        }
        return found;
    }

    private static @Nullable String reachesInto(Frame frame, Scenery scenery, SpriteView sprite) {
        double slack = SLACK + frame.unitsAt(sprite.distance());
        double top = frame.heightAt(sprite.box().top(), sprite.distance());
        double bottom = frame.heightAt(sprite.box().bottom() + 1.0, sprite.distance());
        double floor = frame.game().floorHeight(sprite.sector());
        double ceiling = frame.game().ceilingHeight(sprite.sector());
        boolean sky = scenery.map().sector(sprite.sector()).ceilingFlat().equals(CheckedMap.SKY);
        if (ceiling <= floor) {
            return null;
        }
        if (top > ceiling + slack && !sky) {
            return "the ceiling";
        }
        if (bottom < floor - slack && sprite.z() > floor) {
            return "the floor";
        }
        double inset = slack / frame.unitsAt(sprite.distance());
        int left = wall(frame, scenery, sprite, sprite.box().left() + inset);
        int right = wall(frame, scenery, sprite, sprite.box().right() + 1 - inset);
        return left >= 0 ? "the wall of line " + left : right >= 0 ? "the wall of line " + right : null;
    }

    /** The one-sided line between the middle of a thing and one of its picture's edges; -1 for none. */
    private static int wall(Frame frame, Scenery scenery, SpriteView sprite, double column) {
        double x = frame.mapX(column, sprite.distance());
        double y = frame.mapY(column, sprite.distance());
        CheckedMap map = scenery.map();
        for (int line : map.linesOf(sprite.sector())) {
            if (map.back(line) < 0 && crosses(map, line, sprite.x(), sprite.y(), x, y)) {
                return line;
            }
        }
        return -1;
    }

    private static boolean crosses(CheckedMap map, int line, double ax, double ay, double bx, double by) {
        double a = side(map.x1(line), map.y1(line), map.x2(line), map.y2(line), ax, ay);
        double b = side(map.x1(line), map.y1(line), map.x2(line), map.y2(line), bx, by);
        double start = side(ax, ay, bx, by, map.x1(line), map.y1(line));
        double end = side(ax, ay, bx, by, map.x2(line), map.y2(line));
        return a * b < 0 && start * end < 0;
    }

    /** On which side of a line through two points a third one lies. */
    private static double side(double x1, double y1, double x2, double y2, double x, double y) {
        return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
    }
}

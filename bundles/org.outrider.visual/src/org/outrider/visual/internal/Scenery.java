/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.outrider.check.CheckedMap;
import org.outrider.check.Materials.Material;
import org.outrider.check.PlacedThing;
import org.outrider.engine.LabelList;
import org.outrider.engine.MapRules.Effect;
import org.outrider.engine.Surface;
import org.outrider.engine.Surface.Kind;
import org.outrider.wad.map.Sidedef;
import org.outrider.wad.map.Vertex;

/** What a map's data tells of what is seen in its frames. Immutable. */
public final class Scenery {

    private static final Pattern ANIMATED = Pattern.compile("(BLODGR|BLODRIP|BFALL|SFALL|WFALL|DBRAIN)[1-4]"
            + "|(SLADRIP|GSTFONT|FIREMAG|ROCKRED)[1-3]|FIREWAL[ABL]|FIRELAV[23A]|FIREBLU[12]");

    private final CheckedMap map;
    /** Where the map places a kind of thing. */
    private record Spot(double x, double y, String name) {
    }

    /** Numbers of the things that the map places. */
    private final Map<Spot, Integer> things = new HashMap<>();

    public Scenery(CheckedMap map) {
        this.map = map;
        for (PlacedThing thing : map.things()) {
            things.putIfAbsent(new Spot(thing.x(), thing.y(), thing.name()), thing.number());
        }
    }

    public CheckedMap map() {
        return map;
    }

    /** The name of the texture that a part of a wall has in the map. */
    public String texture(int surface) {
        Sidedef side = map.side(Surface.line(surface), Surface.side(surface));
        return switch (Surface.kind(surface)) {
            case UPPER -> side.upper();
            case LOWER -> side.lower();
            default -> side.middle();
        };
    }

    /** The texture of a part of a wall; empty for what is no wall, or is not known. */
    public Optional<Material> material(int surface) {
        return Surface.kind(surface).isWall() ? map.materials().texture(texture(surface)) : Optional.empty();
    }

    /** Whether a part of a wall moves along its line. */
    public boolean isScrolling(int surface) {
        return Surface.side(surface) == 0 && map.special(Surface.line(surface))
                .filter(special -> special.effect() == Effect.SCROLL).isPresent();
    }

    /** Whether Doom 1.9 shows a texture of that name in turn with others. */
    public static boolean isAnimated(String texture) {
        return ANIMATED.matcher(texture).matches();
    }

    /** The number of the thing that a label is of, as long as that is where the map places it; -1 otherwise. */
    public int thing(LabelList labels, int label) {
        return things.getOrDefault(new Spot(labels.positionX(label), labels.positionY(label), labels.name(label)), -1);
    }

    /** The sector at a point in map units. */
    public int sectorAt(double x, double y) {
        return map.map().sectorAt((int) Math.round(x * Vertex.UNIT), (int) Math.round(y * Vertex.UNIT));
    }

    /** Whether a wall goes on from another one at the same end and nearly straight. */
    public boolean goesOn(int left, int right) {
        int a = Surface.line(left);
        int b = Surface.line(right);
        int end = Surface.side(left) == 0 ? map.line(a).v2() : map.line(a).v1();
        int start = Surface.side(right) == 0 ? map.line(b).v1() : map.line(b).v2();
        if (a == b || end != start) {
            return false;
        }
        double sign = Surface.side(left) == Surface.side(right) ? 1 : -1;
        double dot = (map.x2(a) - map.x1(a)) * (map.x2(b) - map.x1(b))
                + (map.y2(a) - map.y1(a)) * (map.y2(b) - map.y1(b));
        return sign * dot > STRAIGHT * map.length(a) * map.length(b);
    }

    /** Walls that turn by more than this show their seam in a corner, where it belongs. */
    private static final double STRAIGHT = 0.95;

    /** A part of a wall in words, such as "the lower part of line 12". */
    public static String name(int surface) {
        Kind kind = Surface.kind(surface);
        int line = Surface.line(surface);
        return switch (kind) {
            case UPPER -> "the upper part of line " + line;
            case LOWER -> "the lower part of line " + line;
            default -> "line " + line;
        };
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.outrider.analysis.Coverage;
import org.outrider.analysis.MapFacts;
import org.outrider.engine.MapRules.Effect;
import org.outrider.engine.MapRules.LineSpecial;
import org.outrider.report.internal.svg.MapDrawing.SpecialLine;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Vertex;

/** Parts a map's lines into layers: walls, steps, seams, and those with a special. */
final class LineLayers {

    private final MapData map;
    private final PathData walls = new PathData();
    private final PathData steps = new PathData();
    private final PathData seams = new PathData();
    private final List<SpecialLine> specials = new ArrayList<>();

    LineLayers(MapFacts facts, Coverage coverage) {
        this.map = facts.map();
        for (int i = 0; i < map.linedefs().size(); i++) {
            Linedef line = map.linedefs().get(i);
            draw(line, layer(line));
            int number = i;
            facts.rules().lineSpecial(line.special())
                    .ifPresent(special -> specials.add(special(number, line, special, coverage)));
        }
    }

    String walls() {
        return walls.toString();
    }

    String steps() {
        return steps.toString();
    }

    String seams() {
        return seams.toString();
    }

    List<SpecialLine> specials() {
        return specials;
    }

    private PathData layer(Linedef line) {
        if (!line.hasBack() || line.front() == Linedef.NO_SIDE) {
            return walls;
        }
        Sector front = map.sectors().get(map.sidedefs().get(line.front()).sector());
        Sector back = map.sectors().get(map.sidedefs().get(line.back()).sector());
        boolean level = front.floorHeight() == back.floorHeight() && front.ceilingHeight() == back.ceilingHeight();
        return level ? seams : steps;
    }

    private PathData draw(Linedef line, PathData path) {
        Vertex from = map.vertexes().get(line.v1());
        Vertex to = map.vertexes().get(line.v2());
        return path.moveTo(from.unitX(), from.unitY()).lineTo(to.unitX(), to.unitY());
    }

    private SpecialLine special(int number, Linedef line, LineSpecial special, Coverage coverage) {
        boolean triggered = coverage.lines().contains(number);
        String title = "linedef " + number + ": " + special.name() + ", special " + special.number() + ", tag "
                + line.tag() + (triggered ? ", triggered" : ", never triggered");
        return new SpecialLine(kind(special.effect()), special.key().name().toLowerCase(Locale.ROOT), triggered,
                draw(line, new PathData()).toString(), title);
    }

    private static String kind(Effect effect) {
        return switch (effect) {
            case DOOR -> "door";
            case FLOOR, CEILING, CRUSHER, LIFT, STAIRS, DONUT -> "mover";
            case TELEPORT -> "teleport";
            case EXIT, SECRET_EXIT -> "exit";
            case LIGHT, MONSTER_TELEPORT, STOP, SCROLL -> "other";
        };
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;

import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Sidedef;
import org.outrider.wad.map.Thing;

/**
 * Changes to a map that leave its geometry as it is, so that nodes and blockmap stay valid.
 *
 * <p>Numbers are those of the map before; things are taken out only when the edited map is made.
 */
public final class MapEdit {

    private final MapData map;
    private final List<Thing> things;
    private final List<Linedef> lines;
    private final List<Sidedef> sides;
    private final List<Sector> sectors;
    private final BitSet removedThings = new BitSet();

    public MapEdit(MapData map) {
        this.map = map;
        things = new ArrayList<>(map.things());
        lines = new ArrayList<>(map.linedefs());
        sides = new ArrayList<>(map.sidedefs());
        sectors = new ArrayList<>(map.sectors());
    }

    public void thing(int number, UnaryOperator<Thing> change) {
        things.set(number, change.apply(things.get(number)));
    }

    public void removeThing(int number) {
        removedThings.set(number);
    }

    public void line(int number, UnaryOperator<Linedef> change) {
        lines.set(number, change.apply(lines.get(number)));
    }

    /** Sets flags of a line and clears others. */
    public void flags(int number, int set, int clear) {
        line(number, line -> new Linedef(line.v1(), line.v2(), line.flags() & ~clear | set, line.special(), line.tag(),
                line.front(), line.back()));
    }

    /** Changes what a line does. */
    public void special(int number, int special, int tag) {
        line(number, line -> new Linedef(line.v1(), line.v2(), line.flags(), special, tag, line.front(), line.back()));
    }

    public void side(int number, UnaryOperator<Sidedef> change) {
        sides.set(number, change.apply(sides.get(number)));
    }

    /** Changes the texture of a part of a side. */
    public void texture(int number, WallPart part, String texture) {
        side(number, side -> new Sidedef(side.xOffset(), side.yOffset(),
                part == WallPart.UPPER ? texture : side.upper(), part == WallPart.LOWER ? texture : side.lower(),
                part == WallPart.MIDDLE ? texture : side.middle(), side.sector()));
    }

    public void sector(int number, UnaryOperator<Sector> change) {
        sectors.set(number, change.apply(sectors.get(number)));
    }

    /** Changes what a sector does. */
    public void sectorSpecial(int number, int special, int tag) {
        sector(number, old -> new Sector(old.floorHeight(), old.ceilingHeight(), old.floorFlat(), old.ceilingFlat(),
                old.lightLevel(), special, tag));
    }

    /** The edited map. */
    public MapData toData() {
        List<Thing> left = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            if (!removedThings.get(i)) {
                left.add(things.get(i));
            }
        }
        return new MapData(map.name(), left, lines, sides, map.vertexes(), map.segs(), map.subsectors(), map.nodes(),
                sectors, map.reject(), map.blockmap(), map.repairs());
    }
}

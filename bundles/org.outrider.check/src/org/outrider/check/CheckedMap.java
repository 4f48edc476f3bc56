/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Finding;
import org.outrider.analysis.FindingBuilder;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Skills;
import org.outrider.engine.MapRules;
import org.outrider.engine.MapRules.LineSpecial;
import org.outrider.engine.MapRules.ThingInfo;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Sidedef;
import org.outrider.wad.map.Vertex;

/** A map as checks look at it: its data by line, sector, tag and thing, with what the numbers mean. Immutable. */
public final class CheckedMap {

    /** Stands for the sector of a side that a line does not have. */
    public static final int NO_SECTOR = -1;
    /** The flat that shows the sky. */
    public static final String SKY = "F_SKY1";

    private final MapData map;
    private final MapRules rules;
    private final Materials materials;
    private final Profile profile;
    private final int[] fronts;
    private final int[] backs;
    private final List<@Nullable LineSpecial> specials;
    private final int[][] linesOfSector;
    private final Map<Integer, int[]> sectorsByTag;
    private final Map<Integer, int[]> linesByTag;
    private final List<PlacedThing> things;
    private final SectorHeights heights;

    public CheckedMap(MapData map, MapRules rules, Materials materials, Profile profile) {
        this.map = map;
        this.rules = rules;
        this.materials = materials;
        this.profile = profile;
        fronts = map.linedefs().stream().mapToInt(line -> sectorOf(line.front())).toArray();
        backs = map.linedefs().stream().mapToInt(line -> sectorOf(line.back())).toArray();
        specials = new ArrayList<>();
        map.linedefs().forEach(line -> {
            Optional<LineSpecial> special = line.special() == 0 ? Optional.empty() : rules.lineSpecial(line.special());
            specials.add(special.isPresent() ? special.get() : null);
        });
        linesOfSector = linesOfSector();
        sectorsByTag = byTag(map.sectors().stream().mapToInt(Sector::tag).toArray());
        linesByTag = byTag(map.linedefs().stream().mapToInt(Linedef::tag).toArray());
        things = IntStream.range(0, map.things().size()).mapToObj(this::placed).toList();
        heights = new SectorHeights(this);
    }

    private PlacedThing placed(int number) {
        var thing = map.things().get(number);
        Optional<ThingInfo> info = rules.thing(thing.type());
        return new PlacedThing(number, thing, info.isPresent() ? info.get() : null, Skills.ofThing(thing.flags()),
                map.sectorAt(thing.x() * Vertex.UNIT, thing.y() * Vertex.UNIT));
    }

    private int sectorOf(int side) {
        return side == Linedef.NO_SIDE ? NO_SECTOR : map.sidedefs().get(side).sector();
    }

    private int[][] linesOfSector() {
        List<List<Integer>> lists = new ArrayList<>();
        map.sectors().forEach(sector -> lists.add(new ArrayList<>()));
        for (int line = 0; line < fronts.length; line++) {
            if (fronts[line] >= 0) {
                lists.get(fronts[line]).add(line);
            }
            if (backs[line] >= 0 && backs[line] != fronts[line]) {
                lists.get(backs[line]).add(line);
            }
        }
        return lists.stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }

    private static Map<Integer, int[]> byTag(int[] tags) {
        Map<Integer, List<Integer>> lists = new HashMap<>();
        for (int i = 0; i < tags.length; i++) {
            lists.computeIfAbsent(tags[i], tag -> new ArrayList<>()).add(i);
        }
        Map<Integer, int[]> arrays = new HashMap<>();
        lists.forEach((tag, list) -> arrays.put(tag, list.stream().mapToInt(Integer::intValue).toArray()));
        return arrays;
    }

    /** Begins a finding. */
    public FindingBuilder finding(Rule rule) {
        return Finding.on(map, rule);
    }

    public MapData map() {
        return map;
    }

    public MapRules rules() {
        return rules;
    }

    /** Textures and flats that there are. */
    public Materials materials() {
        return materials;
    }

    /** What the map is made for. */
    public Profile profile() {
        return profile;
    }

    public int lineCount() {
        return fronts.length;
    }

    public Linedef line(int number) {
        return map.linedefs().get(number);
    }

    public int sectorCount() {
        return map.sectors().size();
    }

    public Sector sector(int number) {
        return map.sectors().get(number);
    }

    /** A side of a line: 0 the front, 1 the back, which must be there. */
    public Sidedef side(int line, int side) {
        return map.sidedefs().get(line(line).side(side));
    }

    /** The sector on a side of a line, or {@link #NO_SECTOR}. */
    public int sectorOf(int line, int side) {
        return side == 0 ? fronts[line] : backs[line];
    }

    /** The sector in front of a line, or {@link #NO_SECTOR}. */
    public int front(int line) {
        return fronts[line];
    }

    /** The sector behind a line, or {@link #NO_SECTOR}. */
    public int back(int line) {
        return backs[line];
    }

    /** The sector on the other side of a line, or {@link #NO_SECTOR}. */
    public int across(int line, int sector) {
        return fronts[line] == sector ? backs[line] : fronts[line];
    }

    /** Lines with a side that faces a sector, each once. Not to be changed. */
    public int[] linesOf(int sector) {
        return linesOfSector[sector];
    }

    /** Sectors that share a line with a sector, without itself, each once. */
    public int[] neighbours(int sector) {
        return IntStream.of(linesOfSector[sector]).map(line -> across(line, sector))
                .filter(other -> other >= 0 && other != sector).distinct().toArray();
    }

    /** What a line does, where the engine knows. */
    public Optional<LineSpecial> special(int line) {
        return Optional.ofNullable(specials.get(line));
    }

    /** Sectors with a tag; 0 stands for those without one. Not to be changed. */
    public int[] sectorsWithTag(int tag) {
        return sectorsByTag.getOrDefault(tag, new int[0]);
    }

    /** Lines with a tag. Not to be changed. */
    public int[] linesWithTag(int tag) {
        return linesByTag.getOrDefault(tag, new int[0]);
    }

    /** The sectors that a line's special works on; empty where the engine does not know it. */
    public int[] targets(int line) {
        LineSpecial special = specials.get(line);
        if (special == null) {
            return new int[0];
        }
        if (special.manual()) {
            return backs[line] < 0 ? new int[0] : new int[] { backs[line] };
        }
        return line(line).tag() == 0 ? new int[0] : sectorsWithTag(line(line).tag());
    }

    /** All things, in order. */
    public List<PlacedThing> things() {
        return things;
    }

    /** Between which heights floors and ceilings can get. */
    public SectorHeights heights() {
        return heights;
    }

    /** Where a line begins, in map units. */
    public double x1(int line) {
        return x(line(line).v1());
    }

    /** Where a line begins, in map units. */
    public double y1(int line) {
        return y(line(line).v1());
    }

    /** Where a line ends, in map units. */
    public double x2(int line) {
        return x(line(line).v2());
    }

    /** Where a line ends, in map units. */
    public double y2(int line) {
        return y(line(line).v2());
    }

    /** The length of a line in map units. */
    public double length(int line) {
        return Math.hypot(x2(line) - x1(line), y2(line) - y1(line));
    }

    private double x(int vertex) {
        return map.vertexes().get(vertex).x() / (double) Vertex.UNIT;
    }

    private double y(int vertex) {
        return map.vertexes().get(vertex).y() / (double) Vertex.UNIT;
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.outrider.engine.MapRules;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Thing;

/** All that a walker knows of a map before it takes the first step; immutable. */
public final class NavMap {

    private static final int[] NO_LINES = {};

    private final MapData map;
    private final MapLines lines;
    private final LineCatalog catalog;
    private final SectorFacts sectors;
    private final PlacedThings things;
    private final CellMap cells;
    private final Crossings crossings;
    private final Map<Integer, List<Spot>> spots = new HashMap<>();
    private final BitSet hasSpot = new BitSet();
    private final Map<Integer, int[]> linesAt = new HashMap<>();

    /**
     * Surveys a map.
     *
     * @param skill 1..5, which decides on the things that are there
     */
    public NavMap(MapData map, MapRules rules, int skill) {
        this.map = map;
        lines = new MapLines(map);
        catalog = new LineCatalog(map, lines, rules);
        sectors = new SectorFacts(map, lines);
        things = new PlacedThings(map, rules, skill);
        Teleporters teleporters = new Teleporters(map, lines, catalog, things);
        CellMapBuilder builder = new CellMapBuilder(map, lines);
        for (Thing thing : things.all()) {
            things.info(thing).filter(PlacedThings::isObstacle)
                    .ifPresent(info -> builder.addObstacle(thing.x(), thing.y(), info.radius()));
        }
        List<double[]> seeds = new ArrayList<>(teleporters.places());
        things.playerStarts().forEach(start -> seeds.add(new double[] { start.x(), start.y() }));
        cells = builder.build(seeds);
        crossings = new Crossings(cells, lines, catalog, teleporters);
        SpotFinder finder = new SpotFinder(cells, lines, catalog, new RayCaster(map, lines));
        for (int line : catalog.activeLines()) {
            List<Spot> found = finder.find(line);
            spots.put(line, found);
            found.forEach(this::addToIndex);
        }
    }

    private void addToIndex(Spot spot) {
        hasSpot.set(spot.cell());
        linesAt.merge(spot.cell(), new int[] { spot.line() },
                (all, one) -> IntStream.concat(IntStream.of(all), IntStream.of(one)).distinct().toArray());
    }

    public MapData map() {
        return map;
    }

    public MapLines lines() {
        return lines;
    }

    public LineCatalog catalog() {
        return catalog;
    }

    public SectorFacts sectors() {
        return sectors;
    }

    public PlacedThings things() {
        return things;
    }

    public CellMap cells() {
        return cells;
    }

    public Crossings crossings() {
        return crossings;
    }

    /** The places from which a line can be set off, best first. */
    public List<Spot> spots(int line) {
        return spots.getOrDefault(line, List.of());
    }

    /** The lines that can be set off from a cell. Not to be changed. */
    public int[] linesAt(int cell) {
        return hasSpot.get(cell) ? linesAt.getOrDefault(cell, NO_LINES) : NO_LINES;
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.textures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;
import org.outrider.check.internal.Shapes;
import org.outrider.wad.map.Sector;

/** Finds a flat that only one small place of a map has, amid a floor or ceiling that is otherwise the same. */
public final class OddFlat extends RuleCheck {

    public OddFlat() {
        super("odd-flat", Severity.NOTE, "Flat that does not match its surroundings",
                "A patch of another floor without step, light or frame looks like a slip of the editor.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        Map<String, Long> floors = count(map, true);
        Map<String, Long> ceilings = count(map, false);
        List<Finding> findings = new ArrayList<>();
        for (int sector = 0; sector < map.sectorCount(); sector++) {
            add(map, sector, true, floors, findings);
            add(map, sector, false, ceilings, findings);
        }
        return findings;
    }

    /** A flat that so few sectors have is no theme of the map. */
    private static final int FEW = 3;
    /** Flats are squares of so many map units, and begin at multiples of it. */
    private static final int TILE = 64;

    private static Map<String, Long> count(CheckedMap map, boolean floor) {
        return map.map().sectors().stream()
                .collect(Collectors.groupingBy(sector -> flat(sector, floor), Collectors.counting()));
    }

    private static String flat(Sector sector, boolean floor) {
        return floor ? sector.floorFlat() : sector.ceilingFlat();
    }

    private void add(CheckedMap map, int sector, boolean floor, Map<String, Long> counts, List<Finding> findings) {
        String flat = flat(map.sector(sector), floor);
        int[] neighbours = map.neighbours(sector);
        boolean level = neighbours.length > 0 && IntStream.of(neighbours).allMatch(other ->
                !flat(map.sector(other), floor).equals(flat)
                        && height(map, other, floor) == height(map, sector, floor));
        if (counts.getOrDefault(flat, 0L) <= FEW && level && isSmall(map, sector, neighbours) && !flat.equals(CheckedMap.SKY)
                && isAmidOne(map, neighbours, floor) && !isOnPurpose(map, sector)) {
            findings.add(finding(map).sector(sector).part(floor ? "floor" : "ceiling")
                    .title("Only sector " + sector + " and few others have " + flat + " as "
                            + (floor ? "floor" : "ceiling")).build());
        }
    }

    /** Between two flats a third one is a border. */
    private static boolean isAmidOne(CheckedMap map, int[] neighbours, boolean floor) {
        return IntStream.of(neighbours).mapToObj(other -> flat(map.sector(other), floor)).distinct().count() == 1;
    }

    /** A sector that does something is marked by its flat, and one that whole flats fill is a tile. */
    private static boolean isOnPurpose(CheckedMap map, int sector) {
        return map.sector(sector).special() != 0 || map.sector(sector).tag() != 0
                || DoubleStream.of(Shapes.box(map, sector)).allMatch(edge -> edge % TILE == 0);
    }

    private static boolean isSmall(CheckedMap map, int sector, int[] neighbours) {
        double area = Shapes.area(map, sector);
        return IntStream.of(neighbours).anyMatch(other -> Shapes.area(map, other) > area);
    }

    private static int height(CheckedMap map, int sector, boolean floor) {
        return floor ? map.sector(sector).floorHeight() : map.sector(sector).ceilingHeight();
    }
}

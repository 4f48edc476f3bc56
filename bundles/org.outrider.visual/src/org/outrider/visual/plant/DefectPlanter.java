/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.plant;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.IndexSet;
import org.outrider.check.CheckedMap;
import org.outrider.check.MapEdit;
import org.outrider.check.Materials.Material;
import org.outrider.check.WallPart;
import org.outrider.engine.Surface;
import org.outrider.engine.Surface.Kind;
import org.outrider.visual.internal.Scenery;
import org.outrider.wad.graphics.Picture;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Sidedef;
import org.outrider.wad.map.Thing;

/** Plants visual defects in a clean map where players come by: the same for the same seed. */
final class DefectPlanter {

    /** Pixels that a wall must have covered in some frame. */
    private static final int SEEN = 2000;
    /** Defects lie farther from each other than this, in map units. */
    private static final double APART = 192;
    /** Places without light lie farther from other defects. */
    private static final double DARK_APART = 640;
    private static final int DARK_LOOKS = 5;
    /** Doom 1.9, editor numbers: something that hangs down 84 units and stops nobody, and a body on the floor. */
    private static final int HANGING = 59;
    private static final int BODY = 15;
    private static final int HANGING_LENGTH = 84;
    /** Distance of a body's middle from the wall that it is to stick in. */
    private static final double INTO_WALL = 6;
    /** Doom 1.9, sector specials that change the light. */
    private static final Set<Integer> LIGHT_EFFECTS = Set.of(1, 2, 3, 8, 12, 13, 17);
    private static final int LIT = 112;
    /** Rows that the original engine draws of any texture. */
    private static final int TALL = 128;
    private static final double MANY_HOLES = 0.2;
    private static final int MARGIN = 24;
    private static final int PASSAGE = 56;
    private static final int LONG = 32;

    private final CheckedMap map;
    private final Scenery scenery;
    private final Witness witness;
    private final Random random;
    private final MapEdit edit;
    private final List<Thing> added = new ArrayList<>();
    private final List<PlantedDefect> planted = new ArrayList<>();
    private final BitSet avoided;

    /**
     * @param avoided lines that have a fault already
     */
    DefectPlanter(CheckedMap map, Witness witness, BitSet avoided, long seed) {
        this.map = map;
        this.witness = witness;
        this.avoided = avoided;
        scenery = new Scenery(map);
        random = new Random(seed);
        edit = new MapEdit(map.map());
    }

    /** Plants up to so many defects of a class. */
    void plant(DefectClass kind, int count) {
        int left = count;
        for (int candidate : candidates(kind)) {
            if (left > 0 && plantAt(kind, candidate)) {
                left--;
            }
        }
    }

    /** What was planted. */
    List<PlantedDefect> planted() {
        return List.copyOf(planted);
    }

    /** The map with the defects. */
    MapData toData() {
        MapData data = edit.toData();
        List<Thing> things = new ArrayList<>(data.things());
        things.addAll(added);
        return new MapData(data.name(), things, data.linedefs(), data.sidedefs(), data.vertexes(), data.segs(),
                data.subsectors(), data.nodes(), data.sectors(), data.reject(), data.blockmap(), data.repairs());
    }

    /** Surfaces, lines or sectors, in an order by chance. */
    private List<Integer> candidates(DefectClass kind) {
        IntStream all = switch (kind) {
            case MEDUSA -> IntStream.range(0, map.lineCount());
            case FLOATING, DARK -> witness.sectors().stream();
            default -> IntStream.of(witness.walls(SEEN));
        };
        List<Integer> shuffled = new ArrayList<>(all.boxed().toList());
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private boolean plantAt(DefectClass kind, int candidate) {
        return switch (kind) {
            case UNDRAWN_WALL -> Surface.kind(candidate) == Kind.MIDDLE && retexture(kind, candidate,
                    Sidedef.NO_TEXTURE);
            case BARE_STEP -> (Surface.kind(candidate) == Kind.UPPER || Surface.kind(candidate) == Kind.LOWER)
                    && retexture(kind, candidate, Sidedef.NO_TEXTURE);
            case HOLES -> Surface.kind(candidate) == Kind.MIDDLE && retexture(kind, candidate,
                    anyTexture((name, material) -> material.height() == TALL && holes(name) > MANY_HOLES));
            case TUTTI_FRUTTI -> Surface.kind(candidate) == Kind.MIDDLE && retexture(kind, candidate,
                    anyTexture((name, material) -> material.height() <= height(Surface.line(candidate)) - MARGIN
                            && material.height() < TALL && !material.seeThrough()));
            case MEDUSA -> grate(candidate);
            case SEAM -> shift(candidate);
            case FLOATING -> hang(candidate);
            case CLIPPED -> Surface.kind(candidate) == Kind.MIDDLE && stick(candidate);
            case DARK -> darken(candidate);
        };
    }

    private int height(int line) {
        Sector sector = map.sector(map.front(line));
        return sector.ceilingHeight() - sector.floorHeight();
    }

    private @Nullable String anyTexture(BiPredicate<String, Material> wanted) {
        List<String> names = map.materials().names().stream()
                .filter(name -> map.materials().texture(name).filter(material -> !material.placeholder())
                        .filter(material -> wanted.test(name, material)).isPresent())
                .sorted().toList();
        return names.isEmpty() ? null : names.get(random.nextInt(names.size()));
    }

    /** The share of a texture that one can look through. */
    private double holes(String texture) {
        return map.materials().picture(texture).map(DefectPlanter::holes).orElse(0.0);
    }

    private static double holes(Picture picture) {
        int holes = 0;
        for (int x = 0; x < picture.width(); x++) {
            for (int y = 0; y < picture.height(); y++) {
                holes += picture.isOpaque(x, y) ? 0 : 1;
            }
        }
        return (double) holes / (picture.width() * picture.height());
    }

    private boolean isFree(double x, double y, double apart) {
        return planted.stream().allMatch(other -> Math.hypot(other.x() - x, other.y() - y)
                > (other.kind() == DefectClass.DARK ? Math.max(apart, DARK_APART) : apart));
    }

    private double middleX(int line) {
        return (map.x1(line) + map.x2(line)) / 2;
    }

    private double middleY(int line) {
        return (map.y1(line) + map.y2(line)) / 2;
    }

    private boolean isTaken(int line) {
        return avoided.get(line) || map.line(line).special() != 0 || map.length(line) < LONG
                || !isFree(middleX(line), middleY(line), APART);
    }

    private boolean retexture(DefectClass kind, int surface, @Nullable String texture) {
        int line = Surface.line(surface);
        if (texture == null || isTaken(line)) {
            return false;
        }
        WallPart part = switch (Surface.kind(surface)) {
            case UPPER -> WallPart.UPPER;
            case LOWER -> WallPart.LOWER;
            default -> WallPart.MIDDLE;
        };
        edit.texture(map.line(line).side(Surface.side(surface)), part, texture);
        plantedAt(kind, line);
        return true;
    }

    private void plantedAt(DefectClass kind, int line) {
        planted.add(new PlantedDefect(kind, IndexSet.of(line), IndexSet.empty(), IndexSet.empty(), middleX(line),
                middleY(line)));
    }

    /** Closes a passage that players went through with something that they can still go through. */
    private boolean grate(int line) {
        int front = map.front(line);
        int back = map.back(line);
        String texture = anyTexture((name, material) -> material.overlapping() && material.height() >= 72);
        if (texture == null || front < 0 || back < 0 || front == back || isTaken(line)
                || !witness.sectors().get(front) || !witness.sectors().get(back)
                || Math.min(map.sector(front).ceilingHeight(), map.sector(back).ceilingHeight())
                        - Math.max(map.sector(front).floorHeight(), map.sector(back).floorHeight()) < PASSAGE) {
            return false;
        }
        edit.texture(map.line(line).side(0), WallPart.MIDDLE, texture);
        edit.texture(map.line(line).side(1), WallPart.MIDDLE, texture);
        plantedAt(DefectClass.MEDUSA, line);
        return true;
    }

    /** Shifts a texture that goes on from the wall before it. */
    private boolean shift(int surface) {
        int line = Surface.line(surface);
        if (Surface.kind(surface) != Kind.MIDDLE || isTaken(line)) {
            return false;
        }
        Optional<Material> material = scenery.material(surface);
        if (material.isEmpty()) {
            return false;
        }
        String texture = scenery.texture(surface);
        int by = material.get().width() / 2 - 3;
        boolean joined = IntStream.of(witness.walls(SEEN)).anyMatch(other -> Surface.kind(other) == Kind.MIDDLE
                && scenery.texture(other).equals(texture)
                && (scenery.goesOn(other, surface) || scenery.goesOn(surface, other)));
        int end = (int) Math.round(map.length(line)) + map.side(line, Surface.side(surface)).xOffset();
        if (!joined || !map.materials().showsSeam(texture, end, end + by, 0)) {
            return false;
        }
        edit.side(map.line(line).side(Surface.side(surface)), old -> new Sidedef(old.xOffset() + by, old.yOffset(),
                old.upper(), old.lower(), old.middle(), old.sector()));
        plantedAt(DefectClass.SEAM, line);
        return true;
    }

    /** Hangs something from the sky, in the middle of a place. */
    private boolean hang(int sector) {
        Sector place = map.sector(sector);
        double[] middle = middle(sector);
        if (!place.ceilingFlat().equals(CheckedMap.SKY)
                || place.ceilingHeight() - place.floorHeight() < HANGING_LENGTH + PASSAGE
                || scenery.sectorAt(middle[0], middle[1]) != sector || !isFree(middle[0], middle[1], APART)) {
            return false;
        }
        add(DefectClass.FLOATING, HANGING, middle[0], middle[1]);
        return true;
    }

    /** Puts a body into a wall. */
    private boolean stick(int surface) {
        int line = Surface.line(surface);
        if (isTaken(line) || map.length(line) < 2 * LONG) {
            return false;
        }
        double dx = (map.x2(line) - map.x1(line)) / map.length(line);
        double dy = (map.y2(line) - map.y1(line)) / map.length(line);
        // the front is on the right of the line
        double x = middleX(line) + dy * INTO_WALL;
        double y = middleY(line) - dx * INTO_WALL;
        if (scenery.sectorAt(Math.rint(x), Math.rint(y)) != map.front(line)) {
            return false;
        }
        add(DefectClass.CLIPPED, BODY, x, y);
        return true;
    }

    private void add(DefectClass kind, int type, double x, double y) {
        int number = map.map().things().size() + added.size();
        added.add(new Thing((int) Math.rint(x), (int) Math.rint(y), 0, type, 7));
        planted.add(new PlantedDefect(kind, IndexSet.empty(), IndexSet.of(number), IndexSet.empty(), x, y));
    }

    /** Puts out the light of a place and all around it. */
    private boolean darken(int sector) {
        double[] middle = middle(sector);
        if (map.sector(sector).lightLevel() < LIT || witness.looks(sector) < DARK_LOOKS
                || !isFree(middle[0], middle[1], DARK_APART)) {
            return false;
        }
        BitSet dark = new BitSet();
        dark.set(sector);
        for (int round = 0; round < 2; round++) {
            dark.stream().boxed().toList().forEach(one -> IntStream.of(map.neighbours(one)).forEach(dark::set));
        }
        dark.stream().forEach(one -> edit.sector(one, old -> new Sector(old.floorHeight(), old.ceilingHeight(),
                old.floorFlat(), old.ceilingFlat(), 0,
                LIGHT_EFFECTS.contains(old.special()) ? 0 : old.special(), old.tag())));
        planted.add(new PlantedDefect(DefectClass.DARK, IndexSet.empty(), IndexSet.empty(), IndexSet.of(dark),
                middle[0], middle[1]));
        return true;
    }

    private double[] middle(int sector) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = Double.MAX_VALUE;
        double top = -Double.MAX_VALUE;
        for (int line : map.linesOf(sector)) {
            left = Math.min(left, Math.min(map.x1(line), map.x2(line)));
            right = Math.max(right, Math.max(map.x1(line), map.x2(line)));
            bottom = Math.min(bottom, Math.min(map.y1(line), map.y2(line)));
            top = Math.max(top, Math.max(map.y1(line), map.y2(line)));
        }
        return new double[] {(left + right) / 2, (bottom + top) / 2};
    }
}

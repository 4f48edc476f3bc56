/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.MapRules;
import org.outrider.engine.MapRules.Effect;
import org.outrider.engine.MapRules.LineSpecial;
import org.outrider.engine.MapRules.Trigger;
import org.outrider.wad.map.MapData;

/** Which lines of a map do something, what, and to which sectors. */
public final class LineCatalog {

    private static final int[] NONE = {};

    private final @Nullable LineSpecial[] specials;
    private final int[][] sectorsOfLine;
    private final int[][] linesOfSector;
    private final int[] active;

    public LineCatalog(MapData map, MapLines lines, MapRules rules) {
        specials = new LineSpecial[lines.count()];
        sectorsOfLine = new int[lines.count()][];
        Map<Integer, List<Integer>> sectorsByTag = new HashMap<>();
        for (int sector = 0; sector < map.sectors().size(); sector++) {
            sectorsByTag.computeIfAbsent(map.sectors().get(sector).tag(), tag -> new ArrayList<>()).add(sector);
        }
        List<Integer> withSpecial = new ArrayList<>();
        List<List<Integer>> movers = new ArrayList<>();
        map.sectors().forEach(sector -> movers.add(new ArrayList<>()));
        for (int line = 0; line < lines.count(); line++) {
            Optional<LineSpecial> special = lines.special(line) == 0 ? Optional.empty()
                    : rules.lineSpecial(lines.special(line));
            sectorsOfLine[line] = NONE;
            if (special.isPresent()) {
                specials[line] = special.get();
                sectorsOfLine[line] = sectors(lines, line, special.get(), sectorsByTag);
                withSpecial.add(line);
            }
            for (int sector : sectorsOfLine[line]) {
                movers.get(sector).add(line);
            }
        }
        active = withSpecial.stream().mapToInt(Integer::intValue).toArray();
        linesOfSector = movers.stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static int[] sectors(MapLines lines, int line, LineSpecial special,
            Map<Integer, List<Integer>> sectorsByTag) {
        if (special.manual()) {
            int back = lines.backSector(line);
            return back == MapLines.NO_SECTOR ? NONE : new int[] { back };
        }
        // Tag 0 would mean all untagged sectors: a slip of the mapper that no route should count on.
        return lines.tag(line) == 0 || !movesSectors(special.effect()) ? NONE
                : sectorsByTag.getOrDefault(lines.tag(line), List.of()).stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean movesSectors(Effect effect) {
        return switch (effect) {
            case DOOR, FLOOR, CEILING, CRUSHER, LIFT, STAIRS, DONUT -> true;
            case LIGHT, TELEPORT, MONSTER_TELEPORT, EXIT, SECRET_EXIT, STOP, SCROLL -> false;
        };
    }

    /** What the map gives a line to do; null for nothing that the engine knows. */
    public @Nullable LineSpecial special(int line) {
        return specials[line];
    }

    /** The lines that have something to do, in order. Not to be changed. */
    public int[] activeLines() {
        return active;
    }

    /** The sectors that a line moves. Not to be changed. */
    public int[] sectorsMovedBy(int line) {
        return sectorsOfLine[line];
    }

    /** The lines that move a sector. Not to be changed. */
    public int[] linesMoving(int sector) {
        return linesOfSector[sector];
    }

    public boolean isTrigger(int line, Trigger trigger) {
        LineSpecial special = specials[line];
        return special != null && special.trigger() == trigger;
    }

    /** True for lines that end the level. */
    public boolean isExit(int line) {
        LineSpecial special = specials[line];
        return special != null && (special.effect() == Effect.EXIT || special.effect() == Effect.SECRET_EXIT);
    }

    /** True for lines that take players elsewhere. */
    public boolean isTeleporter(int line) {
        LineSpecial special = specials[line];
        return special != null && special.effect() == Effect.TELEPORT;
    }

    /** True for lines that only close doors. The rules tell what opens from what closes by name alone. */
    public boolean isCloser(int line) {
        LineSpecial special = specials[line];
        return special != null && special.effect() == Effect.DOOR && !special.name().contains("open");
    }
}

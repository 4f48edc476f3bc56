/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.textures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Place;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.QuickFix;
import org.outrider.check.internal.RuleCheck;
import org.outrider.engine.SectorMotion;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Sidedef;

/** Finds walls of doors and lifts whose texture moves with them. */
public final class SlidingWall extends RuleCheck {

    public SlidingWall() {
        super("texture-slides", Severity.NOTE, "Wall that slides with a door or lift",
                "The frame of a door seems to move with it, which spoils the illusion.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        List<Finding> findings = new ArrayList<>();
        for (int sector = 0; sector < map.sectorCount(); sector++) {
            Set<SectorMotion> motions = map.heights().motions(sector);
            boolean ceiling = motions.stream().anyMatch(SlidingWall::movesCeiling)
                    || motions.isEmpty() && isShut(map, sector);
            boolean floor = motions.stream().anyMatch(motion -> !movesCeiling(motion));
            if (ceiling && !floor) {
                add(map, sector, false, "Walls of door " + sector + " move with it: they lack the lower-unpegged flag",
                        findings);
            } else if (floor && !ceiling) {
                add(map, sector, true, "Walls of lift " + sector + " move with it: they have the lower-unpegged flag",
                        findings);
            }
        }
        return findings;
    }

    private static boolean movesCeiling(SectorMotion motion) {
        return switch (motion) {
            case DOOR_RAISE, DOOR_OPEN, DOOR_CLOSE, DOOR_CLOSE_THEN_OPEN, CEILING_TO_HIGHEST_CEILING,
                    CEILING_TO_FLOOR, CEILING_NEAR_FLOOR, CRUSHER -> true;
            default -> false;
        };
    }

    /** Shut sectors under the sky are the edge of the world. */
    private static boolean isShut(CheckedMap map, int sector) {
        return !map.sector(sector).ceilingFlat().equals(CheckedMap.SKY)
                && map.sector(sector).ceilingHeight() <= map.sector(sector).floorHeight();
    }

    private void add(CheckedMap map, int sector, boolean unpegged, String title, List<Finding> findings) {
        int[] lines = IntStream.of(map.linesOf(sector))
                .filter(line -> map.back(line) < 0 && map.line(line).has(Linedef.LOWER_UNPEGGED) == unpegged
                        && map.line(line).special() == 0
                        && !map.side(line, 0).middle().equals(Sidedef.NO_TEXTURE)).toArray();
        if (lines.length > 0) {
            findings.add(finding(map).lines(IndexSet.of(lines)).title(title).build());
        }
    }

    @Override
    public List<QuickFix> fixes(CheckedMap map, Finding finding) {
        Place place = Objects.requireNonNull(finding.place());
        boolean unpegged = map.line(firstLine(finding)).has(Linedef.LOWER_UNPEGGED);
        return List.of(new QuickFix(unpegged ? "Clear lower unpegged" : "Set lower unpegged",
                edit -> place.lines().stream().forEach(line -> edit.flags(line,
                        unpegged ? 0 : Linedef.LOWER_UNPEGGED, unpegged ? Linedef.LOWER_UNPEGGED : 0))));
    }
}

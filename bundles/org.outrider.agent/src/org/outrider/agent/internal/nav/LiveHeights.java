/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.outrider.engine.Game;

/** The heights of an episode at this moment, and which sectors have moved lately. */
public final class LiveHeights implements Heights, LiveLines {

    private final Game game;
    private final double[] floors;
    private final double[] ceilings;
    private final int[] changedAt;
    private final double[] floorSpeed;
    private final double[] ceilingSpeed;
    private final int[][] setsOfSector;
    private final SetHeights sets;
    private int tic;

    /** Looks at the start of an episode. */
    public LiveHeights(NavMap nav, Game game) {
        this.game = game;
        int count = nav.sectors().count();
        floors = new double[count];
        ceilings = new double[count];
        changedAt = new int[count];
        floorSpeed = new double[count];
        ceilingSpeed = new double[count];
        setsOfSector = setsOfSectors(nav.cells().sets(), count);
        sets = new SetHeights(nav.cells().sets());
        for (int sector = 0; sector < count; sector++) {
            floors[sector] = game.floorHeight(sector);
            ceilings[sector] = game.ceilingHeight(sector);
        }
        tic = game.getEpisodeTime();
        Arrays.fill(changedAt, Integer.MIN_VALUE / 2);
        sets.refresh(this);
    }

    private static int[][] setsOfSectors(SectorSets sets, int sectors) {
        List<List<Integer>> found = new ArrayList<>();
        for (int sector = 0; sector < sectors; sector++) {
            found.add(new ArrayList<>());
        }
        for (int set = 0; set < sets.count(); set++) {
            for (int i = 0; i < sets.size(set); i++) {
                found.get(sets.member(set, i)).add(set);
            }
        }
        return found.stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }

    /** Takes over what has moved since the last look. */
    public void look() {
        tic = game.getEpisodeTime();
        for (int sector = 0; sector < floors.length; sector++) {
            double floor = game.floorHeight(sector);
            double ceiling = game.ceilingHeight(sector);
            if (floor != floors[sector] || ceiling != ceilings[sector]) {
                floorSpeed[sector] = floor - floors[sector];
                ceilingSpeed[sector] = ceiling - ceilings[sector];
                floors[sector] = floor;
                ceilings[sector] = ceiling;
                changedAt[sector] = tic;
                for (int set : setsOfSector[sector]) {
                    sets.refresh(set, this);
                }
            }
        }
    }

    @Override
    public double floor(int sector) {
        return floors[sector];
    }

    @Override
    public double ceiling(int sector) {
        return ceilings[sector];
    }

    @Override
    public int special(int line) {
        return game.lineSpecial(line);
    }

    /** Heights of the sets of sectors at this moment. */
    public SetHeights sets() {
        return sets;
    }

    /** Tics since a sector last moved. */
    public int ticsSinceMove(int sector) {
        return tic - changedAt[sector];
    }

    /** True where a sector's ceiling was going up when it last moved. */
    public boolean wasOpening(int sector) {
        return ceilingSpeed[sector] > 0;
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.outrider.engine.Game;
import org.outrider.engine.MapRules.Effect;
import org.outrider.engine.MapRules.LineSpecial;

/** The heights of an episode at this moment, and which sectors have moved lately. */
public final class LiveHeights implements Heights, LiveLines {

    /** A crusher that has not moved for so long has been stopped. */
    private static final int CRUSHER_REST = 35;

    private final Game game;
    private final double[] floors;
    private final double[] ceilings;
    private final int[] changedAt;
    private final double[] ceilingSpeed;
    private final double[] firstCeilings;
    private final double[] highestFloors;
    private final BitSet crushers = new BitSet();
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
        ceilingSpeed = new double[count];
        setsOfSector = setsOfSectors(nav.cells().sets(), count);
        sets = new SetHeights(nav.cells().sets());
        for (int sector = 0; sector < count; sector++) {
            floors[sector] = game.floorHeight(sector);
            ceilings[sector] = game.ceilingHeight(sector);
        }
        firstCeilings = ceilings.clone();
        highestFloors = floors.clone();
        for (int line : nav.catalog().activeLines()) {
            LineSpecial special = nav.catalog().special(line);
            if (special != null && special.effect() == Effect.CRUSHER) {
                for (int sector : nav.catalog().sectorsMovedBy(line)) {
                    crushers.set(sector);
                }
            }
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
                ceilingSpeed[sector] = ceiling - ceilings[sector];
                floors[sector] = floor;
                ceilings[sector] = ceiling;
                changedAt[sector] = tic;
                highestFloors[sector] = Math.max(highestFloors[sector], floor);
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

    /** The highest that a sector's floor has been in the episode: where a lift rests. */
    public double highestFloor(int sector) {
        return highestFloors[sector];
    }

    /** True for sectors under a crusher that is at work. */
    public boolean isCrushing(int sector) {
        return crushers.get(sector) && ticsSinceMove(sector) < CRUSHER_REST;
    }

    /**
     * Tics for which a crusher will leave room for a player, as it moves now; 0 where there is none, many where the
     * sector has no crusher at work.
     */
    public double ticsOfRoom(int sector) {
        if (!isCrushing(sector)) {
            return Double.MAX_VALUE;
        }
        double room = ceilings[sector] - floors[sector] - Body.HEIGHT;
        double speed = Math.max(1, Math.abs(ceilingSpeed[sector]));
        double above = ceilingSpeed[sector] > 0 ? 2 * Math.max(0, firstCeilings[sector] - ceilings[sector]) : 0;
        return room <= 0 ? 0 : (room + above) / speed;
    }
}

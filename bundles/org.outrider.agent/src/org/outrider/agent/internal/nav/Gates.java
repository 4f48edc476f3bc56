/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import java.util.BitSet;

import org.outrider.engine.Keys;
import org.outrider.engine.MapRules.Effect;
import org.outrider.engine.MapRules.Key;
import org.outrider.engine.MapRules.LineSpecial;

/**
 * The doors and lifts that a walker could open on its way, as often as it likes.
 *
 * <p>A door that is worked on itself is a gate for whoever stands before it. One that a switch opens, and a lift, is a
 * gate once the walker knows how to get to such a switch. What can be set off only once is no gate: trying it is an end
 * in itself.
 */
public final class Gates {

    /** No gate. */
    public static final int NONE = -1;

    /** A door stops this much below the lowest ceiling around it (Doom 1.9). */
    private static final int DOOR_GAP = 4;
    /** Lifts wait 105 tics below (Doom 1.9), and some for the player to get on. */
    private static final int LIFT_WAIT = 200;
    /** How near a door's line one must be to open it while walking at it. */
    private static final int MANUAL_REACH = 40;

    private final NavMap nav;
    private final LiveHeights live;
    private final SetHeights now;
    private final SetHeights attainable;
    private final HeightTable lowFloors;
    private final HeightTable highFloors;
    private final SetHeights highest;
    private final Heights initial;
    private final BitSet manual = new BitSet();
    private final BitSet remote = new BitSet();
    private final BitSet withinReach = new BitSet();
    private Keys keys = new Keys(false, false, false, false, false, false);
    private int shut = NONE;

    public Gates(NavMap nav, LiveHeights live) {
        this.nav = nav;
        this.live = live;
        now = live.sets();
        int count = nav.sectors().count();
        SectorSets sets = nav.cells().sets();
        attainable = new SetHeights(sets);
        highest = new SetHeights(sets);
        double[] ceilings = new double[count];
        lowFloors = new HeightTable(new double[count], ceilings);
        highFloors = new HeightTable(new double[count], ceilings);
        initial = nav.sectors().initialHeights();
    }

    /** Keeps in mind that the player could get to where a line is set off. */
    public void noteWithinReach(int line) {
        withinReach.set(line);
    }

    public boolean isWithinReach(int line) {
        return withinReach.get(line);
    }

    /** Takes a gate for no gate, so as to find a way to where it is opened; {@link #NONE} ends that. */
    public void keepShut(int sector) {
        shut = sector;
    }

    /** Finds out anew what could be opened. */
    public void refresh(Keys held) {
        keys = held;
        manual.clear();
        remote.clear();
        for (int sector = 0; sector < nav.sectors().count(); sector++) {
            lowFloors.floors()[sector] = live.floor(sector);
            highFloors.floors()[sector] = live.floor(sector);
            lowFloors.ceilings()[sector] = live.ceiling(sector);
            for (int line : nav.catalog().linesMoving(sector)) {
                refresh(sector, line);
            }
        }
        attainable.refresh(lowFloors);
        highest.refresh(highFloors);
    }

    private void refresh(int sector, int line) {
        LineSpecial special = nav.catalog().special(line);
        if (special == null || sector == shut) {
            return;
        }
        if (special.effect() == Effect.CRUSHER) {
            refreshCrusher(sector);
            return;
        }
        if (!opens(line, special)) {
            return;
        }
        (special.manual() ? manual : remote).set(sector);
        if (special.effect() == Effect.DOOR) {
            double top = nav.sectors().lowestNeighbourCeiling(sector, live) - DOOR_GAP;
            lowFloors.ceilings()[sector] = Math.max(lowFloors.ceiling(sector), top);
        } else {
            lowFloors.floors()[sector] = nav.sectors().lowestFloorAround(sector, live);
            highFloors.floors()[sector] = live.highestFloor(sector);
        }
    }

    /** A crusher on the move opens and closes by itself. */
    private void refreshCrusher(int sector) {
        if (live.isCrushing(sector)) {
            remote.set(sector);
            lowFloors.ceilings()[sector] = Math.max(live.ceiling(sector), initial.ceiling(sector));
        }
    }

    private boolean opens(int line, LineSpecial special) {
        if (live.special(line) == 0 || !holds(keys, special.key())) {
            return false;
        }
        if (special.manual()) {
            return special.effect() == Effect.DOOR;
        }
        boolean travels = special.effect() == Effect.LIFT
                || special.effect() == Effect.DOOR && !nav.catalog().isCloser(line);
        return travels && special.repeatable() && withinReach.get(line);
    }

    /** True where the keys unlock what asks for a key. */
    public static boolean holds(Keys keys, Key key) {
        return switch (key) {
            case NONE -> true;
            case BLUE -> keys.blue();
            case YELLOW -> keys.yellow();
            case RED -> keys.red();
        };
    }

    /**
     * True where a step that is impossible now becomes possible once gates have moved.
     *
     * @param from the cell before the step
     * @param to   the cell after it
     */
    public boolean lets(int from, int to) {
        int fromSet = nav.cells().set(from);
        int toSet = nav.cells().set(to);
        double room = attainable.ceiling(toSet) - attainable.floor(toSet);
        if (attainable.floor(toSet) - highest.floor(fromSet) > Body.STEP || room < Body.HEIGHT) {
            return false;
        }
        int entered = entered(fromSet, toSet);
        return entered == NONE || remote.get(entered) || manualLine(entered, from) >= 0;
    }

    /** The gate that is entered by a step between two sets of sectors, or {@link #NONE}. */
    private int entered(int fromSet, int toSet) {
        SectorSets sets = nav.cells().sets();
        for (int i = 0; i < sets.size(toSet); i++) {
            int sector = sets.member(toSet, i);
            if (isGate(sector) && !sets.contains(fromSet, sector)) {
                return sector;
            }
        }
        return NONE;
    }

    /** A line by which a player on the cell can open a door that is worked on itself; -1 for none. */
    private int manualLine(int sector, int cell) {
        Grid grid = nav.cells().grid();
        double x = grid.x(cell);
        double y = grid.y(cell);
        for (int line : nav.catalog().linesMoving(sector)) {
            if (nav.lines().touches(line, x, y, MANUAL_REACH) && isManualDoor(line)
                    && nav.lines().isInFront(line, x, y)) {
                return line;
            }
        }
        return -1;
    }

    private boolean isManualDoor(int line) {
        LineSpecial special = nav.catalog().special(line);
        return special != null && special.manual() && opens(line, special);
    }

    /** True where entering the step's far side takes no more than opening a door by hand. */
    public boolean isManual(int sector) {
        return manual.get(sector);
    }

    /**
     * The sector that must move before a step is possible, or {@link #NONE} where no gate is to blame.
     *
     * @param from the cell before the step
     * @param to   the cell after it
     */
    public int blocking(int from, int to) {
        int fromSet = nav.cells().set(from);
        int toSet = nav.cells().set(to);
        SectorSets sets = nav.cells().sets();
        boolean tooHigh = now.floor(toSet) - now.floor(fromSet) > Body.STEP;
        for (int i = 0; i < sets.size(toSet); i++) {
            int sector = sets.member(toSet, i);
            boolean culprit = tooHigh ? live.floor(sector) == now.floor(toSet)
                    : live.ceiling(sector) == now.ceiling(toSet);
            if (culprit && isGate(sector)) {
                return sector;
            }
        }
        int gate = anyGate(fromSet);
        return gate == NONE ? anyGate(toSet) : gate;
    }

    private boolean isGate(int sector) {
        return manual.get(sector) || remote.get(sector);
    }

    private int anyGate(int set) {
        SectorSets sets = nav.cells().sets();
        for (int i = 0; i < sets.size(set); i++) {
            if (isGate(sets.member(set, i))) {
                return sets.member(set, i);
            }
        }
        return NONE;
    }

    /** True where a lift is below where it rests, and so will soon come up without being called. */
    public boolean isComingUp(int sector) {
        return live.floor(sector) < live.highestFloor(sector) && live.ticsSinceMove(sector) < LIFT_WAIT;
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.explore;

import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.agent.internal.motion.PlayerView;
import org.outrider.agent.internal.nav.Body;
import org.outrider.agent.internal.nav.CellMap;
import org.outrider.agent.internal.nav.Gates;
import org.outrider.agent.internal.nav.Grid;
import org.outrider.agent.internal.nav.LiveHeights;
import org.outrider.agent.internal.nav.NavMap;
import org.outrider.agent.internal.nav.Route;
import org.outrider.agent.internal.nav.RouteSearch;
import org.outrider.agent.internal.nav.Spot;
import org.outrider.agent.internal.nav.Targets;
import org.outrider.engine.Game;
import org.outrider.engine.MapRules.Effect;
import org.outrider.engine.MapRules.LineSpecial;
import org.outrider.engine.ObjectList;

/** Decides where to go next: the nearest of what is new, or the exit. */
final class GoalChooser {

    private static final int VISIT = 250;
    private static final int DAMAGE_RELUCTANCE = 250;
    private static final int MIN_HEALTH_FOR_DAMAGE = 40;
    private static final int OPENING_LINE = 400;
    private static final int DOOR_BY_HAND = 2500;
    private static final int OTHER_LINE = 3000;
    private static final int RISKY_LINE = 6000;
    private static final int SECRET_EXIT = 1500;
    private static final int FAILURE = 900;
    private static final int MAX_FAILURES = 3;
    private static final int CRUSHER = 2500;
    private static final int HEALTH_RESERVE = 20;
    private static final int MAX_TRIES = 5;
    private static final int WHIM = 300;

    /** Objects are touched within their radius of 20 and the player's; the last bit is pushed for. */
    private static final double PICKUP_REACH = 20 + Body.RADIUS + 6;
    private static final double SURE_REACH = 20 + Body.RADIUS - 2;
    private static final int UNSURE = 60;
    private static final double PICKUP_DEPTH = 8;

    private final NavMap nav;
    private final CellMap cells;
    private final Game game;
    private final LiveHeights live;
    private final Gates gates;
    private final RouteSearch search;
    private final Memory memory;
    private final ItemWants wants;
    private final GoalMap goals;
    private final ReachNotes notes;
    private final Hazards hazards;
    private final WaysBack waysBack;
    /** What makes one episode go another way than the next. */
    private final int[] sectorWhims;
    private final int[] lineWhims;

    GoalChooser(NavMap nav, Game game, LiveHeights live, Gates gates, RouteSearch search, Memory memory,
            GoalMap goals, RandomGenerator random) {
        this.nav = nav;
        this.game = game;
        this.live = live;
        this.gates = gates;
        this.search = search;
        this.memory = memory;
        cells = nav.cells();
        wants = new ItemWants(game);
        this.goals = goals;
        notes = new ReachNotes(nav, gates, goals);
        hazards = new Hazards(nav, live);
        sectorWhims = random.ints(nav.sectors().count(), 0, WHIM).toArray();
        lineWhims = random.ints(nav.lines().count(), 0, WHIM).toArray();
        waysBack = new WaysBack(nav, game, live, search);
    }

    /**
     * Chooses something new and finds the way to it. What there is no way back from comes last, and not at all where
     * that would be the end.
     *
     * @param objects what lies about
     * @param route   filled with the way
     * @return null where nothing new can be reached
     */
    @Nullable Goal explore(PlayerView player, ObjectList objects, Route route) {
        addEverything(player, objects);
        Goal oneWay = null;
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            Goal goal = find(player, route);
            if (goal == null) {
                break;
            }
            if (player.health() - hazards.damageAlong(route) <= HEALTH_RESERVE) {
                memory.noteFailure(goal);
            } else if (waysBack.leadsBack(route)) {
                return goal;
            } else if (oneWay == null && waysBack.leadsOut(route)) {
                oneWay = goal;
            }
            goals.remove(goal);
        }
        return oneWay != null && resume(player, oneWay, route) ? oneWay : null;
    }

    /** Chooses something new, though there may be no way back from it. */
    @Nullable Goal leap(PlayerView player, ObjectList objects, Route route) {
        addEverything(player, objects);
        return find(player, route);
    }

    private void addEverything(PlayerView player, ObjectList objects) {
        goals.clear();
        addSectors(player);
        addLines();
        addItems(objects);
    }

    /** Finds the way to the nearest place that is not dangerous; null where the player is in no danger. */
    @Nullable Goal flee(PlayerView player, Route route) {
        if (player.cell() < 0 || !hazards.isDangerous(player.cell())) {
            return null;
        }
        int cell = search.find(player.cell(), at -> hazards.isDangerous(at) ? Targets.NO_TARGET : 0, route);
        return cell < 0 ? null : new Goal.Flee(cell);
    }

    /** Chooses an exit and finds the way to it; null where none can be reached. */
    @Nullable Goal leave(PlayerView player, Route route) {
        goals.clear();
        for (int line : nav.catalog().activeLines()) {
            if (nav.catalog().isExit(line) && canSetOff(line)) {
                LineSpecial special = nav.catalog().special(line);
                boolean secret = special != null && special.effect() == Effect.SECRET_EXIT;
                addSpots(line, secret ? SECRET_EXIT : 0);
            }
        }
        return find(player, route);
    }

    /** Finds the way to what is wished for; null where there is none at present. */
    @Nullable Goal grant(PlayerView player, Wish wish, ObjectList objects, Route route) {
        goals.clear();
        switch (wish) {
            case Wish.Enter enter -> goals.addSector(enter.sector(), 0);
            case Wish.SetOff setOff -> {
                if (canSetOff(setOff.line())) {
                    addSpots(setOff.line(), 0);
                }
            }
            case Wish.Leave leave -> {
                return leave(player, route);
            }
            case Wish.GoTo place -> {
                int cell = cells.nearestWalkable(place.x(), place.y());
                if (cell >= 0) {
                    goals.addCell(cell, new Goal.Flee(cell), 0);
                }
            }
            case Wish.Touch touch -> addObject(touch.object(), objects);
        }
        return find(player, route);
    }

    private void addObject(int object, ObjectList objects) {
        for (int i = 0; i < objects.size(); i++) {
            if (objects.id(i) == object) {
                addItem(new Goal.Collect(object, objects.x(i), objects.y(i), objects.z(i)), 0);
            }
        }
    }

    /** Finds the way to a line that moves a sector; null where there is none. */
    @Nullable Goal open(PlayerView player, int sector, Route route) {
        goals.clear();
        for (int line : nav.catalog().linesMoving(sector)) {
            if (canSetOff(line) && !nav.catalog().isCloser(line)) {
                addSpots(line, 0);
            }
        }
        gates.keepShut(sector);
        Goal found = find(player, route);
        gates.keepShut(Gates.NONE);
        return found;
    }

    /** Finds the way to a goal anew; false where there is none. */
    boolean resume(PlayerView player, Goal goal, Route route) {
        goals.clear();
        switch (goal) {
            case Goal.Visit visit -> goals.addSector(visit.sector(), 0);
            case Goal.SetOff setOff -> addSpots(setOff.spot().line(), 0);
            case Goal.Collect item -> addItem(item, 0);
            case Goal.Flee flee -> goals.addCell(flee.cell(), flee, 0);
        }
        return find(player, route) != null;
    }

    /** Wants all lines again that move something and work any number of times. */
    void reconsiderLines() {
        for (int line : nav.catalog().activeLines()) {
            LineSpecial special = nav.catalog().special(line);
            if (special != null && special.repeatable() && !special.manual()
                    && nav.catalog().sectorsMovedBy(line).length > 0) {
                memory.forgetTrigger(line);
            }
        }
    }

    private @Nullable Goal find(PlayerView player, Route route) {
        if (player.cell() < 0) {
            return null;
        }
        do {
            gates.refresh(game.keys());
            notes.forget();
            int cell = search.find(player.cell(), notes, route);
            if (cell >= 0) {
                return goals.goalAt(cell);
            }
        } while (notes.isAnythingNew());
        return null;
    }

    private void addSectors(PlayerView player) {
        for (int sector = 0; sector < nav.sectors().count(); sector++) {
            int damage = nav.sectors().damage(sector);
            if (memory.isVisited(sector) || damage > 0 && player.health() < MIN_HEALTH_FOR_DAMAGE) {
                continue;
            }
            int failures = memory.failures(new Goal.Visit(sector));
            if (failures < MAX_FAILURES) {
                goals.addSector(sector, VISIT + sectorWhims[sector] + damage * DAMAGE_RELUCTANCE + failures * FAILURE
                        + (live.isCrushing(sector) ? CRUSHER : 0));
            }
        }
    }

    private void addLines() {
        for (int line : nav.catalog().activeLines()) {
            LineSpecial special = nav.catalog().special(line);
            if (special != null && memory.timesTriggered(line) == 0 && canSetOff(line)) {
                int reluctance = reluctance(line, special);
                if (reluctance >= 0) {
                    addSpots(line, reluctance + lineWhims[line]);
                }
            }
        }
    }

    private int reluctance(int line, LineSpecial special) {
        return switch (special.effect()) {
            case DOOR -> special.manual() ? DOOR_BY_HAND
                    : nav.catalog().isCloser(line) ? RISKY_LINE : OPENING_LINE;
            case FLOOR, CEILING, LIFT, STAIRS, DONUT -> OPENING_LINE;
            case LIGHT, STOP -> OTHER_LINE;
            case CRUSHER -> RISKY_LINE;
            case EXIT, SECRET_EXIT, TELEPORT, MONSTER_TELEPORT, SCROLL -> Targets.NO_TARGET;
        };
    }

    private boolean canSetOff(int line) {
        LineSpecial special = nav.catalog().special(line);
        return special != null && live.special(line) != 0 && Gates.holds(game.keys(), special.key());
    }

    private void addSpots(int line, int reluctance) {
        int failures = memory.lineFailures(line);
        if (failures > MAX_FAILURES) {
            return;
        }
        for (Spot spot : nav.spots(line)) {
            Goal goal = new Goal.SetOff(spot);
            if (memory.failures(goal) == 0) {
                goals.addCell(spot.cell(), goal, reluctance + failures * FAILURE);
            }
        }
    }

    private void addItems(ObjectList objects) {
        for (int i = 0; i < objects.size(); i++) {
            int reluctance = wants.reluctance(objects, i);
            if (reluctance != ItemWants.UNWANTED) {
                Goal.Collect goal = new Goal.Collect(objects.id(i), objects.x(i), objects.y(i), objects.z(i));
                int failures = memory.failures(goal);
                if (failures < MAX_FAILURES) {
                    addItem(goal, reluctance + failures * FAILURE);
                }
            }
        }
    }

    /** Wants the cells from which the item is touched: around it, and not too far above or below (Doom 1.9). */
    private void addItem(Goal.Collect item, int reluctance) {
        Grid grid = cells.grid();
        int reach = (int) (PICKUP_REACH / grid.step()) + 1;
        for (int row = -reach; row <= reach; row++) {
            for (int column = -reach; column <= reach; column++) {
                int cell = grid.cellAt(item.x() + column * grid.step(), item.y() + row * grid.step());
                if (cell >= 0 && cells.isWalkable(cell)) {
                    double off = Math.max(Math.abs(grid.x(cell) - item.x()), Math.abs(grid.y(cell) - item.y()));
                    double above = item.z() - live.sets().floor(cells.set(cell));
                    if (off < PICKUP_REACH && above <= Body.HEIGHT && above >= -PICKUP_DEPTH) {
                        goals.addCell(cell, item, off < SURE_REACH ? reluctance : reluctance + UNSURE);
                    }
                }
            }
        }
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.explore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.agent.ExplorerSettings;
import org.outrider.agent.internal.motion.Controls;
import org.outrider.agent.internal.motion.PathFollower;
import org.outrider.agent.internal.motion.PlayerView;
import org.outrider.agent.internal.motion.WalkCheck;
import org.outrider.agent.internal.nav.Aversions;
import org.outrider.agent.internal.nav.Body;
import org.outrider.agent.internal.nav.Gates;
import org.outrider.agent.internal.nav.LiveHeights;
import org.outrider.agent.internal.nav.NavMap;
import org.outrider.agent.internal.nav.RayCaster;
import org.outrider.agent.internal.nav.Route;
import org.outrider.agent.internal.nav.RouteSearch;
import org.outrider.engine.Game;
import org.outrider.engine.ObjectKind;
import org.outrider.engine.ObjectList;

/**
 * Goes everywhere in an episode: picks a goal, walks to it, opens what is in the way, does what is to be done there,
 * and picks the next one; in the end it leaves the map.
 */
final class Explorer {

    private enum Activity {
        THINK, WALK, OPERATE, GRAB, SETTLE
    }

    /** How long to wait for a lift or door on its way, and how long to pursue a goal in all. */
    private static final int RIDE_PATIENCE = 35 * 10;
    private static final int GOAL_PATIENCE = 35 * 90;
    /** What has not moved for so long stands still. */
    private static final int STILL_TICS = 4;
    private static final int SETTLE_TICS = 60;
    /** How often to call a lift or open a door on the way to one goal. */
    private static final int MAX_ERRANDS = 4;
    private static final int GRAB_TICS = 12;
    private static final double GRAB_SPEED = 5;
    /** Where it got stuck, the walker avoids a place of this size for a while; so often it tries for one goal. */
    private static final int STUCK_COST = 300;
    private static final double STUCK_REACH = 20;
    private static final int STUCK_MEMORY = 35 * 30;
    private static final int STUCK_LIMIT = 3;
    private static final int BARREL_COST = 500;
    /** A goal given up so soon calls for a pause, lest all time goes into thinking. */
    private static final int HASTE = 6;
    private static final int MAX_HASTE = 8;
    /** Where nothing can be done, the pauses between two thoughts double from this to that. */
    private static final int IDLE_TICS = 10;
    private static final int MAX_IDLE_TICS = 35 * 5;

    private final NavMap nav;
    private final Game game;
    private final LiveHeights live;
    private final Gates gates;
    private final Aversions aversions;
    private final Memory memory;
    private final GoalChooser chooser;
    private final WalkCheck walk;
    private final PathFollower follower;
    private final LineOperator operator;
    private final Wiggle wiggle;
    private final Departure departure;
    private final Deque<Wish> wishes = new ArrayDeque<>();
    private final Hazards hazards;
    private final ObjectList objects = new ObjectList();
    private final Route route = new Route();

    private Activity activity = Activity.THINK;
    /** What is wanted now. */
    private @Nullable Goal goal;
    /** True while the goal is what was wished for first. */
    private boolean wished;
    /** What must be set off first. */
    private Goal.@Nullable SetOff errand;
    private int errands;
    private int goalTic;
    private int waitTic;
    private int stuck;
    private int settleUntil;
    private int idleUntil;
    private int idleTics = IDLE_TICS;
    private int haste;

    /**
     * @param space  a cleared workspace of the map
     * @param past   what has been done in the episode so far
     * @param wishes what to do first, in order; what cannot be done is left out
     */
    Explorer(NavMap nav, Workspace space, Game game, ExplorerSettings settings, RandomGenerator random, Past past,
            List<Wish> wishes) {
        this.nav = nav;
        this.game = game;
        live = new LiveHeights(nav, game);
        gates = new Gates(nav, live);
        aversions = space.aversions();
        memory = new Memory(nav, past);
        this.wishes.addAll(wishes);
        RouteSearch search = new RouteSearch(nav, live, gates, aversions, space.routes());
        chooser = new GoalChooser(nav, game, live, gates, search, memory, space.goals(), random);
        walk = new WalkCheck(nav, live, aversions);
        follower = new PathFollower(nav, live, walk);
        operator = new LineOperator(nav, live, new RayCaster(nav.map(), nav.lines()), memory);
        wiggle = new Wiggle(nav.cells().grid(), walk, random);
        departure = new Departure(game, settings);
        hazards = new Hazards(nav, live);
    }

    /** Tells where one can walk. */
    WalkCheck walkCheck() {
        return walk;
    }

    /** Lets a tic pass in which others had the controls. */
    void pause(PlayerView player) {
        live.look();
        memory.note(player, game);
        follower.excuse(player.tic());
        goalTic++;
        waitTic++;
    }

    /** True while something that was wished for is still to be done. */
    boolean isWishing() {
        return !wishes.isEmpty();
    }

    /** Decides on the controls of the next tic. */
    void act(PlayerView player, Controls controls) {
        live.look();
        memory.note(player, game);
        if (wiggle.isActive(player)) {
            wiggle.act(player, controls);
            return;
        }
        if (isGoalReached()) {
            finishGoal();
        }
        switch (activity) {
            case THINK -> think(player, controls);
            case WALK -> walk(player, controls);
            case OPERATE -> operate(player, controls);
            case GRAB -> grab(player, controls);
            case SETTLE -> settle(player, controls);
        }
    }

    private boolean isGoalReached() {
        return goal instanceof Goal.Visit visit && errand == null && memory.isVisited(visit.sector());
    }

    private boolean isPickedUp(Goal.Collect item) {
        game.listObjects(objects);
        for (int i = 0; i < objects.size(); i++) {
            if (objects.id(i) == item.object()) {
                return false;
            }
        }
        return true;
    }

    private void finishGoal() {
        fulfilWish();
        goal = null;
        errand = null;
        activity = Activity.THINK;
    }

    private void think(PlayerView player, Controls controls) {
        controls.moveBy(player, 0, 0);
        if (player.tic() < idleUntil || !player.isOnGround()) {
            return;
        }
        aversions.fade(player.tic());
        game.listObjects(objects);
        avoidBarrels(player);
        Goal next = nextGoal(player);
        if (next == null) {
            idleTics = Math.min(MAX_IDLE_TICS, idleTics * 2);
            idleUntil = player.tic() + idleTics;
            if (player.cell() < 0) {
                wiggle.start(player);
            }
            return;
        }
        idleTics = IDLE_TICS;
        goal = next;
        goalTic = player.tic();
        errands = 0;
        stuck = 0;
        startWalk(player);
        walk(player, controls);
    }

    private void fulfilWish() {
        if (wished) {
            wished = false;
            wishes.pollFirst();
        }
    }

    /** What the first wish that can be granted comes down to; null where none is left. */
    private @Nullable Goal nextWish(PlayerView player) {
        while (!wishes.isEmpty()) {
            Goal next = chooser.grant(player, wishes.getFirst(), objects, route);
            if (next != null) {
                wished = true;
                return next;
            }
            wishes.removeFirst();
        }
        return null;
    }

    private @Nullable Goal nextGoal(PlayerView player) {
        Goal granted = nextWish(player);
        if (granted != null) {
            return granted;
        }
        Goal next = isUnderCrusher(player) ? chooser.flee(player, route) : null;
        if (next == null) {
            next = departure.isDue(player, chooser) ? chooser.leave(player, route)
                    : chooser.explore(player, objects, route);
        }
        if (next == null) {
            next = departure.nothingNew(player, memory, chooser, objects, route);
        }
        return next == null ? chooser.flee(player, route) : next;
    }

    private boolean isUnderCrusher(PlayerView player) {
        return player.cell() >= 0 && hazards.isUnderCrusher(player.cell());
    }

    private void avoidBarrels(PlayerView player) {
        for (int i = 0; i < objects.size(); i++) {
            if (objects.kind(i) == ObjectKind.BARREL) {
                aversions.avoid(objects.x(i), objects.y(i), objects.radius(i) + Body.RADIUS, BARREL_COST,
                        player.tic() + 1);
            }
        }
    }

    private void startWalk(PlayerView player) {
        follower.start(route, player.tic());
        waitTic = player.tic();
        activity = Activity.WALK;
    }

    private void walk(PlayerView player, Controls controls) {
        if (player.tic() - goalTic > GOAL_PATIENCE) {
            giveUp(player);
            return;
        }
        switch (follower.advance(player, controls)) {
            case WALKING -> waitTic = player.tic();
            case ARRIVED -> arrive(player);
            case BARRED -> passGate(player);
            case STUCK -> getFree(player);
            case LOST -> {
                stuck++;
                resume(player);
            }
        }
    }

    private void arrive(PlayerView player) {
        Goal.SetOff first = errand;
        if (first == null && goal instanceof Goal.SetOff setOff) {
            first = setOff;
        }
        if (first != null) {
            operator.start(first.spot(), memory.timesTriggered(first.spot().line()), player.tic());
            activity = Activity.OPERATE;
        } else if (goal instanceof Goal.Flee || goal instanceof Goal.Collect item && isPickedUp(item)) {
            finishGoal();
        } else if (goal instanceof Goal.Collect) {
            activity = Activity.GRAB;
            settleUntil = player.tic() + GRAB_TICS;
        } else {
            // Where the goal lies at the very place and still was not met, it can't be.
            giveUp(player);
        }
    }

    private void giveUp(PlayerView player) {
        fulfilWish();
        Goal failed = errand != null ? errand : goal;
        if (failed != null) {
            memory.noteFailure(failed);
        }
        if (errand != null && goal != null) {
            memory.noteFailure(goal);
        }
        haste = player.tic() - goalTic < HASTE ? Math.min(MAX_HASTE, haste + 1) : 0;
        idleUntil = player.tic() + haste * HASTE;
        goal = null;
        errand = null;
        activity = Activity.THINK;
    }

    private void passGate(PlayerView player) {
        if (isUnderCrusher(player)) {
            finishGoal();
            return;
        }
        int gate = gates.blocking(follower.stepFrom(), follower.stepTo());
        if (gate == Gates.NONE) {
            stuck++;
            resume(player);
            return;
        }
        follower.excuse(player.tic());
        boolean riding = isUnder(follower.stepFrom(), gate) && follower.isStepUp() && gates.isComingUp(gate);
        boolean moving = live.ticsSinceMove(gate) < STILL_TICS;
        if (player.tic() - waitTic < RIDE_PATIENCE && (moving || riding)) {
            return;
        }
        if (errand != null || errands >= MAX_ERRANDS) {
            giveUp(player);
            return;
        }
        errands++;
        if (chooser.open(player, gate, route) instanceof Goal.SetOff opener) {
            errand = opener;
            startWalk(player);
        } else {
            giveUp(player);
        }
    }

    private boolean isUnder(int cell, int sector) {
        return nav.cells().sets().contains(nav.cells().set(cell), sector);
    }

    private void getFree(PlayerView player) {
        stuck++;
        int cell = follower.headingCell();
        double x = (nav.cells().grid().x(cell) + player.x()) / 2;
        double y = (nav.cells().grid().y(cell) + player.y()) / 2;
        aversions.avoid(x, y, STUCK_REACH, STUCK_COST, player.tic() + STUCK_MEMORY);
        wiggle.start(player);
        resume(player);
    }

    /** Finds the way again, to the errand first where there is one. */
    private void resume(PlayerView player) {
        Goal wanted = errand != null ? errand : goal;
        if (wanted == null || stuck > STUCK_LIMIT || !chooser.resume(player, wanted, route)) {
            giveUp(player);
        } else {
            startWalk(player);
        }
    }

    private void operate(PlayerView player, Controls controls) {
        switch (operator.act(player, controls)) {
            case BUSY -> {
                // Go on.
            }
            case FAILED -> giveUp(player);
            case DONE -> {
                if (errand != null) {
                    errand = null;
                    resume(player);
                } else {
                    settleUntil = player.tic() + SETTLE_TICS;
                    activity = Activity.SETTLE;
                }
            }
        }
    }

    /** Pushes towards something that lies just out of reach, on a pedestal or behind bars. */
    private void grab(PlayerView player, Controls controls) {
        if (!(goal instanceof Goal.Collect item) || player.tic() >= settleUntil) {
            giveUp(player);
        } else if (isPickedUp(item)) {
            finishGoal();
        } else {
            double direction = Math.toRadians(player.directionTo(item.x(), item.y()));
            controls.moveBy(player, Math.cos(direction) * GRAB_SPEED, Math.sin(direction) * GRAB_SPEED);
        }
    }

    /** Waits until what was set off has come to rest, because it may have opened a way. */
    private void settle(PlayerView player, Controls controls) {
        controls.moveBy(player, 0, 0);
        boolean moving = false;
        if (goal instanceof Goal.SetOff setOff) {
            for (int sector : nav.catalog().sectorsMovedBy(setOff.spot().line())) {
                moving |= live.ticsSinceMove(sector) < STILL_TICS;
            }
        }
        if (!moving || player.tic() >= settleUntil) {
            finishGoal();
        }
    }
}

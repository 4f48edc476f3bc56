/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.outrider.agent.internal.explore.Wish;
import org.outrider.engine.Game;
import org.outrider.explore.Objective;

/** Decides from where the search goes on and what is tried there. */
final class Planner {

    private static final int AT_ONCE = 3;
    /** One in so many plans tries lines again that have been set off. */
    private static final int FORGETFULNESS = 4;
    private static final int EXIT_PLANS = 5;
    /** One in so many plans is a leap, and more while nothing else finds anything. */
    private static final double LEAPS = 0.15;
    private static final double MORE_LEAPS = 0.04;
    private static final double MOST_LEAPS = 0.6;

    private final Archive archive;
    private final Targets targets;
    private final Trophies trophies;
    private final Leaps leaps;
    private final SplittableRandom random;
    /** Places that leaps got to and from which nobody has gone on yet: by leaps, and on foot. */
    private final Deque<Cell> springboards = new ArrayDeque<>();
    private final Deque<Cell> shores = new ArrayDeque<>();
    private int turn;
    private int exitTurn;

    Planner(Archive archive, Targets targets, Trophies trophies, Leaps leaps, SplittableRandom random) {
        this.archive = archive;
        this.targets = targets;
        this.trophies = trophies;
        this.leaps = leaps;
        this.random = random;
    }

    /**
     * Plans the next rollout, and brings the game to the moment where it starts.
     *
     * @param stale rollouts since anything was reached that no game had reached before
     */
    Plan next(Game game, int stale) {
        for (Cell board = springboards.pollLast(); board != null; board = springboards.pollLast()) {
            game.restore(board.snapshot());
            Plan onwards = leaps.planFrom(board, archive, game);
            if (onwards != null) {
                return onwards;
            }
        }
        Cell shore = shores.pollFirst();
        if (shore != null) {
            shore.choose();
            game.restore(shore.snapshot());
            return Plan.explore(shore, true);
        }
        if (random.nextDouble() < Math.min(MOST_LEAPS, LEAPS + MORE_LEAPS * stale)) {
            Cell cell = archive.choose(random);
            game.restore(cell.snapshot());
            Plan leap = leaps.plan(cell, archive, game, random);
            if (leap != null) {
                game.restore(leap.from().snapshot());
                return leap;
            }
        }
        Objective objective = nextObjective();
        Cell cell = chooseCell(objective);
        game.restore(cell.snapshot());
        return plan(objective, game, cell);
    }

    /** Takes note of a place that a leap got to, to go on from there next, first by further leaps. */
    void landed(Leap leap, Cell shore) {
        leaps.landed(leap);
        shores.add(shore);
        springboards.add(shore);
    }

    /** Leaps that are worth a try near the player, who is in the same state of the world as the start of a plan. */
    List<Leap> leapsFromHere(Plan plan, Game game) {
        return leaps.fromHere(plan.from().key().world(), game);
    }

    /** How often leaps to a sector were planned. */
    int leapsTo(int sector) {
        return leaps.triesTo(sector);
    }

    /** Takes turns over what is missing, with every other turn for the exit. */
    private Objective nextObjective() {
        Set<Objective> missing = trophies.missing();
        List<Objective> list = new ArrayList<>(missing);
        turn++;
        return missing.contains(Objective.EXIT) && turn % 2 == 1 ? Objective.EXIT : list.get(turn / 2 % list.size());
    }

    private Cell chooseCell(Objective objective) {
        if (!objective.isCounted() || random.nextInt(3) == 0) {
            return archive.choose(random);
        }
        return archive.chooseBest(lineage -> switch (objective) {
            case SECRETS -> lineage.secretCount();
            case KEYS -> lineage.keyCount();
            case ITEMS -> lineage.items();
            case KILLS -> lineage.kills();
            case EXIT, SECRET_EXIT -> lineage.worth();
        }, random);
    }

    private Plan plan(Objective objective, Game game, Cell cell) {
        return switch (objective) {
            case EXIT -> exit(game, cell);
            case SECRET_EXIT -> random.nextBoolean()
                    ? plan(cell, Targets.lines(targets.secretExits(), random), true, false)
                    : plan(cell, targets.newLines(AT_ONCE, random), false, false);
            case SECRETS -> plan(cell, targets.missingSecrets(cell.lineage(), random), random.nextBoolean(), false);
            case KEYS -> plan(cell, targets.keys(game), random.nextBoolean(), false);
            case ITEMS -> plan(cell, targets.items(game), random.nextBoolean(), false);
            case KILLS -> plan(cell, targets.monsters(game), random.nextBoolean(), false);
        };
    }

    private Plan exit(Game game, Cell cell) {
        return switch (exitTurn++ % EXIT_PLANS) {
            case 0 -> plan(cell, List.of(new Wish.Leave()), true, true);
            case 1 -> plan(cell, targets.newLines(AT_ONCE, random), false, true);
            case 2 -> plan(cell, targets.newSectors(AT_ONCE, random), false, true);
            case 3 -> plan(cell, targets.monsters(game), false, true);
            default -> plan(cell, List.of(), false, true);
        };
    }

    private Plan plan(Cell cell, List<Wish> wishes, boolean wishesOnly, boolean leave) {
        return new Plan(cell, wishes, wishesOnly, List.of(), leave, random.nextInt(FORGETFULNESS) == 0);
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.search;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.agent.ExplorerSettings;
import org.outrider.agent.internal.explore.ExplorerAgent;
import org.outrider.agent.internal.explore.Past;
import org.outrider.agent.internal.nav.NavMap;
import org.outrider.agent.internal.nav.ReachSurvey;
import org.outrider.engine.Game;
import org.outrider.engine.GameSetup;
import org.outrider.engine.GameVariable;
import org.outrider.engine.MapRules;
import org.outrider.engine.ObjectKind;
import org.outrider.engine.Snapshot;
import org.outrider.engine.Totals;
import org.outrider.explore.CompletionSettings;
import org.outrider.explore.Frontier;
import org.outrider.explore.MapCompletion;
import org.outrider.explore.Objective;
import org.outrider.explore.Outcome;
import org.outrider.explore.SearchProgress;
import org.outrider.explore.Witness;
import org.outrider.wad.demo.Demo;
import org.outrider.wad.demo.TicCommand;

/**
 * Searches a map at one skill: goes back to moments of an archive and lets the explorer go on from them, with wishes
 * for what nobody has got to yet, until everything is done or time is up.
 */
public final class MapSearch {

    /** Tics without anything that no game has done before, after which a rollout ends. */
    private static final int PATIENCE = GameSetup.TICS_PER_SECOND * 20;
    /** The same for the first rollout, and for wishes. */
    private static final int LONG_PATIENCE = GameSetup.TICS_PER_SECOND * 60;
    /** Moments are offered to the archive at least so often. */
    private static final int OFFER_INTERVAL = GameSetup.TICS_PER_SECOND;
    /** So many rollouts in a row without anything new end the search. */
    private static final int EXHAUSTED = 120;
    /** A leap starts this near to where it should, in map units. */
    private static final double NEAR = 6;
    /** Places that are less deep than this are small, in map units. */
    private static final double SMALL = 96;
    /** So many leaps are tried one after another, as over stepping stones. */
    private static final int MAX_CHAIN = 3;
    private static final long ARCHIVE_BYTES = 192L << 20;

    private final Game game;
    private final NavMap nav;
    private final CompletionSettings settings;
    private final Archive archive;
    private final Targets targets;
    private final Trophies trophies;
    private final Planner planner;
    private final Leaper leaper;
    private final ExplorerAgent leaver;
    private final ExplorerAgent stayer;
    private final SplittableRandom random;
    private final BooleanSupplier stopped;
    private final Consumer<SearchProgress> progress;
    private final long deadline;
    private final long started = System.nanoTime();
    private final double[] action;
    private final Objective[] wanted;
    private long tics;
    private int rollouts;
    /** Rollouts since anything was reached that was on no list of what is done, and since any new moment. */
    private int stale;
    private int barren;

    /**
     * Gets ready for a search.
     *
     * @param game    a game of the map at the skill, whose buttons are the explorer's; used up
     * @param stopped true as soon as the search is to end
     * @param progress is told after each rollout how far the search has come
     */
    public MapSearch(Game game, NavMap nav, CompletionSettings settings, BooleanSupplier stopped,
            Consumer<SearchProgress> progress) {
        this.game = game;
        this.nav = nav;
        this.settings = settings;
        this.stopped = stopped;
        this.progress = progress;
        deadline = started + settings.wall().toNanos();
        MapRules rules = game.mapRules();
        int skill = game.setup().skill();
        leaver = new ExplorerAgent(nav, rules, skill, new ExplorerSettings(true, -1));
        stayer = new ExplorerAgent(nav, rules, skill, new ExplorerSettings(false, -1));
        action = new double[leaver.buttons().size()];
        random = new SplittableRandom(settings.seed());
        archive = new Archive(new WorldKey(nav), ARCHIVE_BYTES);
        targets = new Targets(nav, new ReachSurvey(nav).sectors());
        Set<Objective> chosen = EnumSet.noneOf(Objective.class);
        chosen.addAll(settings.objectives());
        wanted = chosen.toArray(Objective[]::new);
        trophies = new Trophies(goals());
        planner = new Planner(archive, targets, trophies, new Leaps(nav, targets), random);
        leaper = new Leaper(nav.cells());
    }

    /** How many there are of each objective that is looked for, without those that the map has none of. */
    private Map<Objective, Integer> goals() {
        Totals totals = game.totals();
        Map<Objective, Integer> goals = new EnumMap<>(Objective.class);
        for (Objective objective : wanted) {
            int count = switch (objective) {
                case EXIT -> targets.exits().isEmpty() && !targets.secretExits().isEmpty() ? 0 : 1;
                case SECRET_EXIT -> targets.secretExits().isEmpty() ? 0 : 1;
                case SECRETS -> totals.secrets();
                case KEYS -> keyKinds();
                case ITEMS -> totals.items();
                case KILLS -> totals.kills();
            };
            if (count > 0) {
                goals.put(objective, count);
            }
        }
        return goals;
    }

    private int keyKinds() {
        return (int) nav.things().all().stream()
                .flatMap(thing -> nav.things().info(thing).stream())
                .filter(info -> info.kind() == ObjectKind.KEY).map(MapRules.ThingInfo::editorNumber).distinct().count();
    }

    /**
     * Searches.
     *
     * @param hints demos of the same map, at this or another skill, whose commands are tried first
     */
    public MapCompletion run(List<Demo> hints) {
        Set<List<TicCommand>> known = new HashSet<>();
        for (Demo hint : hints) {
            if (!trophies.missing().isEmpty() && known.add(Replay.commands(hint))) {
                replay(Replay.atSkill(hint, game.setup().skill()));
            }
        }
        Plan plan = Plan.explore(origin(), true);
        while (!isOver()) {
            stale++;
            barren = rollout(plan) ? 0 : barren + 1;
            rollouts++;
            progress.accept(new SearchProgress(share(), trophies.missing()));
            if (!isOver()) {
                plan = planner.next(game, stale);
            }
        }
        return result();
    }

    /** The start of the map, to which the game is brought. */
    private Cell origin() {
        game.newEpisode();
        Lineage nothing = new Lineage();
        nothing.note(game);
        targets.strikeOff(nothing);
        archive.offer(game, nothing);
        Cell origin = Objects.requireNonNull(archive.at(game, nothing));
        game.restore(origin.snapshot());
        return origin;
    }

    /** The moments that the search has found. */
    public Archive archive() {
        return archive;
    }

    private boolean isOver() {
        return trophies.missing().isEmpty() || barren >= EXHAUSTED || isOutOfTime();
    }

    private double share() {
        return Math.max((double) tics / settings.tics(),
                (System.nanoTime() - started) / (double) settings.wall().toNanos());
    }

    private boolean isOutOfTime() {
        return tics >= settings.tics() || stopped.getAsBoolean() || System.nanoTime() > deadline;
    }

    /** Plays the commands of a demo; what they reach counts, and the search can go on from their moments. */
    private void replay(Demo demo) {
        game.replayEpisode(demo);
        Rollout rollout = new Rollout(new Lineage());
        while (!game.isEpisodeFinished()) {
            game.advanceAction(1, true);
            rollout.played(1);
        }
    }

    /** Carries out a plan, at whose start the game is; true where anything new was found. */
    private boolean rollout(Plan plan) {
        game.takeOver();
        Rollout rollout = new Rollout(plan.from().lineage().copy());
        ExplorerAgent agent = plan.leave() ? leaver : stayer;
        agent.takeOver(game, random.nextLong(), plan.forgetful() ? Past.NONE : rollout.lineage.copy().past(),
                plan.wishes());
        boolean wishing = plan.wishesOnly() || !plan.leaps().isEmpty();
        while (rollout.goesOn(agent.isWishing() ? LONG_PATIENCE : PATIENCE)) {
            int held = agent.act(game, action);
            if (wishing && !agent.isWishing()) {
                break;
            }
            rollout.play(held);
        }
        return plan.leaps().isEmpty() || game.isEpisodeFinished() ? rollout.anything
                : leap(plan, plan.leaps(), rollout, 0) || rollout.anything;
    }

    /** Tries leaps from where the player is, each from the same moment, and goes on from those that got somewhere. */
    private boolean leap(Plan plan, List<Leap> leaps, Rollout before, int chain) {
        Snapshot moment = game.snapshot();
        boolean anything = false;
        Set<Leap.Kind> landed = new HashSet<>();
        for (Leap leap : leaps) {
            if (landed.contains(leap.kind())) {
                continue;
            }
            game.restore(moment);
            Rollout rollout = new Rollout(before.lineage.copy());
            leaver.takeOver(game, random.nextLong(), before.lineage.copy().past(), List.of(leap.start()));
            while (leaver.isWishing() && rollout.goesOn()) {
                rollout.play(leaver.act(game, action));
            }
            if (!isNear(leap) || !rollout.goesOn()) {
                continue;
            }
            leaper.start(game, leap, style(leap));
            while (rollout.goesOn() && leaper.act(game, action)) {
                rollout.play(1);
            }
            if (leaper.isAcross(game)) {
                rollout.offer();
                Cell shore = archive.at(game, rollout.lineage);
                if (shore == null || !rollout.anything) {
                    continue;
                }
                anything = true;
                landed.add(leap.kind());
                planner.landed(leap, shore);
                if (chain < MAX_CHAIN) {
                    leap(plan, planner.leapsFromHere(plan, game), rollout, chain + 1);
                }
            }
        }
        return anything;
    }

    /** A small place is landed on with measure, a large one rather fast. */
    private Leaper.Style style(Leap leap) {
        if (random.nextInt(3) == 0) {
            return Leaper.Style.values()[random.nextInt(Leaper.Style.values().length)];
        }
        return leap.depth() < SMALL ? Leaper.Style.MEASURED : Leaper.Style.ASKEW;
    }

    private boolean isNear(Leap leap) {
        return Math.hypot(game.getGameVariable(GameVariable.POSITION_X) - leap.startX(),
                game.getGameVariable(GameVariable.POSITION_Y) - leap.startY()) < NEAR;
    }

    /** One way on from a cell. */
    private final class Rollout {

        private final Lineage lineage;
        private boolean anything;
        private int quiet;
        private int sinceOffer;

        Rollout(Lineage lineage) {
            this.lineage = lineage;
        }

        boolean goesOn() {
            return goesOn(rollouts == 0 ? LONG_PATIENCE : PATIENCE);
        }

        boolean goesOn(int patience) {
            return !game.isEpisodeFinished() && quiet < patience && !isOutOfTime();
        }

        /** Lets the game go on with the present action. */
        void play(int held) {
            game.makeAction(action, held);
            played(held);
        }

        /** Takes note of tics that were played, and keeps what is new. */
        void played(int held) {
            tics += held;
            quiet += held;
            sinceOffer += held;
            boolean event = lineage.note(game);
            boolean news = (event || !game.events().isEmpty() || game.isEpisodeFinished())
                    && trophies.note(game, lineage);
            news |= event && targets.strikeOff(lineage);
            if (event || sinceOffer >= OFFER_INTERVAL) {
                offer();
            }
            if (news) {
                stale = 0;
                quiet = 0;
                anything = true;
            }
        }

        /** Keeps the present moment if there is none like it. */
        void offer() {
            sinceOffer = 0;
            if (!game.isEpisodeFinished()) {
                anything |= archive.offer(game, lineage);
            }
        }
    }

    private MapCompletion result() {
        Map<Objective, Outcome> outcomes = new EnumMap<>(Objective.class);
        for (Objective objective : wanted) {
            outcomes.put(objective, outcome(objective));
        }
        return new MapCompletion(nav.map().name(), game.setup().skill(), settings.monsters(), outcomes, tics,
                archive.size(), rollouts, (System.nanoTime() - started) / 1e9, stopped.getAsBoolean());
    }

    private Outcome outcome(Objective objective) {
        int goal = trophies.goal(objective);
        if (goal == 0) {
            return new Outcome.Absent();
        }
        Witness witness = trophies.witness(objective, game);
        if (witness != null) {
            requireSame(witness);
            if (trophies.done(objective) >= goal) {
                return new Outcome.Reached(witness);
            }
        }
        return missed(objective, witness, goal);
    }

    private void requireSame(Witness witness) {
        if (!Replay.shows(game, witness)) {
            throw new IllegalStateException(nav.map().name() + " at skill " + game.setup().skill()
                    + ": a demo of the search plays another way than the search did");
        }
    }

    private Outcome missed(Objective objective, @Nullable Witness best, int goal) {
        String tried = rollouts + " tries from " + archive.size() + " moments, " + tics / GameSetup.TICS_PER_SECOND
                + " s of play" + (barren >= EXHAUSTED ? "; the last " + EXHAUSTED + " found nothing new" : "");
        return new Outcome.Missed(best, trophies.done(objective), goal, tried,
                frontiers(objective, best));
    }

    private List<Frontier> frontiers(Objective objective, @Nullable Witness best) {
        Frontiers frontiers = new Frontiers(nav, targets.entered(), targets.setOff(), planner::leapsTo);
        return switch (objective) {
            case EXIT -> frontiers.exits(targets.exits());
            case SECRET_EXIT -> frontiers.lines(targets.secretExits(), "secret exit");
            case SECRETS -> frontiers.sectors(targets.secretsNeverFound(), "secret");
            case KEYS -> frontiers.keys();
            case ITEMS, KILLS -> List.of();
        };
    }
}

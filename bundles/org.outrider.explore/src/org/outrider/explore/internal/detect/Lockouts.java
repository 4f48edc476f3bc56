/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.outrider.agent.internal.nav.LiveHeights;
import org.outrider.agent.internal.nav.NavMap;
import org.outrider.agent.internal.nav.ReachSurvey;
import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.engine.Game;
import org.outrider.engine.GameException;
import org.outrider.engine.GameVariable;
import org.outrider.engine.MapRules.LineSpecial;
import org.outrider.explore.internal.search.Cell;

/**
 * Finds lifts, doors and floors that work once and shut players out of the exit or of a secret: moments of the search
 * from which there is no way any more, and would be one if a line were not spent.
 */
public final class Lockouts implements PlayDetector {

    static final Rule EXIT = new Rule("exit-locked-out", "What works only once can lock players out of the exit",
            "Players who do things in another order cannot finish the map.", Severity.ERROR);
    static final Rule SECRET = new Rule("secret-locked-out", "What works only once can lock players out of a secret",
            "Players who do things in another order cannot have all secrets.", Severity.WARNING);

    private static final int MAX_WORLDS = 60;
    private static final int REST_TICS = 350;
    private static final int STILL_TICS = 40;

    @Override
    public List<Rule> rules() {
        return List.of(EXIT, SECRET);
    }

    /** What is lost: the exit for -1, or a secret sector; and by which lines. */
    private record Loss(int secret, Set<Integer> lines) {
    }

    @Override
    public List<Finding> detect(PlayedMap map) throws GameException {
        Map<Loss, Cell> losses = new LinkedHashMap<>();
        try (Game ghost = map.openGhost()) {
            for (Cell cell : lastOfWorlds(map)) {
                if (map.isOver()) {
                    break;
                }
                ghost.restore(cell.snapshot());
                LiveHeights heights = rest(map, ghost);
                if (!ghost.isEpisodeFinished()) {
                    judge(map, ghost, heights, cell, losses);
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        losses.forEach((loss, cell) -> findings.add(finding(map, loss, cell)));
        return findings;
    }

    /** The moment with the most behind it of each state of the world. */
    private static List<Cell> lastOfWorlds(PlayedMap map) {
        Map<Cell.World, Cell> last = new LinkedHashMap<>();
        map.archive().all().forEach(cell -> last.merge(cell.key().world(), cell,
                (one, other) -> other.lineage().worth() >= one.lineage().worth() ? other : one));
        List<Cell> cells = new ArrayList<>(last.values());
        cells.sort(Comparator.comparingInt((Cell cell) -> cell.lineage().lines().cardinality()));
        List<Cell> chosen = new ArrayList<>();
        int step = Math.max(1, cells.size() / MAX_WORLDS);
        for (int i = 0; i < cells.size(); i += step) {
            chosen.add(cells.get(i));
        }
        return chosen;
    }

    /** Waits until nothing moves any more. */
    private static LiveHeights rest(PlayedMap map, Game game) {
        LiveHeights heights = new LiveHeights(map.nav(), game);
        double[] nothing = new double[map.buttons().size()];
        int still = 0;
        for (int tic = 0; tic < REST_TICS && still < STILL_TICS && !game.isEpisodeFinished(); tic++) {
            game.makeAction(nothing, 1);
            heights.look();
            boolean moving = false;
            for (int sector = 0; sector < map.nav().sectors().count() && !moving; sector++) {
                moving = heights.ticsSinceMove(sector) == 0;
            }
            still = moving ? 0 : still + 1;
        }
        return heights;
    }

    private static void judge(PlayedMap map, Game game, LiveHeights heights, Cell cell, Map<Loss, Cell> losses) {
        NavMap nav = map.nav();
        int start = nav.cells().nearestWalkable(game.getGameVariable(GameVariable.POSITION_X),
                game.getGameVariable(GameVariable.POSITION_Y));
        if (start < 0) {
            return;
        }
        ReachSurvey now = new ReachSurvey(nav, heights, heights, game.keys(), true, start);
        BitSet spent = spent(nav, heights);
        if (spent.isEmpty()) {
            return;
        }
        ReachSurvey unspent = new ReachSurvey(nav, heights, game.keys(), start);
        if (map.survey().leadsOut() && !now.leadsOut() && unspent.leadsOut()) {
            note(new Loss(-1, culprits(map, game, heights, start, spent, -1)), cell, losses);
        }
        for (int sector = 0; sector < nav.sectors().count(); sector++) {
            if (map.map().sectors().get(sector).special() == 9 && !now.sectors().get(sector)
                    && unspent.sectors().get(sector)) {
                note(new Loss(sector, culprits(map, game, heights, start, spent, sector)), cell, losses);
            }
        }
    }

    private static void note(Loss loss, Cell cell, Map<Loss, Cell> losses) {
        if (!loss.lines().isEmpty()) {
            losses.putIfAbsent(loss, cell);
        }
    }

    /** Lines that worked once and have. */
    private static BitSet spent(NavMap nav, LiveHeights heights) {
        BitSet spent = new BitSet();
        for (int line : nav.catalog().activeLines()) {
            LineSpecial special = nav.catalog().special(line);
            if (special != null && heights.special(line) == 0 && nav.catalog().sectorsMovedBy(line).length > 0) {
                spent.set(line);
            }
        }
        return spent;
    }

    /** The lines each of which alone would still open the way; none where it takes several. */
    private static Set<Integer> culprits(PlayedMap map, Game game, LiveHeights heights, int start, BitSet spent,
            int secret) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int line : spent.stream().toArray()) {
            if (map.isOver()) {
                break;
            }
            ReachSurvey survey = new ReachSurvey(map.nav(), heights,
                    other -> other == line ? map.nav().lines().special(other) : heights.special(other), game.keys(),
                    true, start);
            if (secret < 0 ? survey.leadsOut() : survey.sectors().get(secret)) {
                found.add(line);
            }
        }
        return found;
    }

    private static Finding finding(PlayedMap map, Loss loss, Cell cell) {
        Rule rule = loss.secret() < 0 ? EXIT : SECRET;
        IndexSet lines = IndexSet.of(loss.lines().stream().mapToInt(Integer::intValue));
        BitSet moved = new BitSet();
        loss.lines().forEach(line -> {
            for (int sector : map.nav().catalog().sectorsMovedBy(line)) {
                moved.set(sector);
            }
        });
        if (loss.secret() >= 0) {
            moved.set(loss.secret());
        }
        return map.finding(rule).lines(lines).sectors(IndexSet.of(moved))
                .detail("after " + cell.snapshot().episodeTime() / 35 + " s of a game in which these lines were spent,"
                        + " there is no way left to " + (loss.secret() < 0 ? "an exit" : "secret sector "
                        + loss.secret())).evidence(map.show(rule, cell)).build();
    }
}

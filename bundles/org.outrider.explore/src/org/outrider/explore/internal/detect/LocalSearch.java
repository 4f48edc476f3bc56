/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.outrider.agent.internal.explore.ExplorerAgent;
import org.outrider.agent.internal.explore.Past;
import org.outrider.agent.internal.explore.Wish;
import org.outrider.agent.internal.motion.Controls;
import org.outrider.agent.internal.motion.PlayerView;
import org.outrider.agent.internal.nav.CellMap;
import org.outrider.agent.internal.nav.Grid;
import org.outrider.engine.Game;
import org.outrider.engine.GameException;
import org.outrider.engine.Snapshot;
import org.outrider.explore.internal.search.Cell;
import org.outrider.wad.demo.Demo;

/** Tries all that a player can do in a small part of a map, until nothing new comes of it. */
final class LocalSearch {

    private static final int DIRECTIONS = 16;
    private static final int MOVE_TICS = 12;
    private static final double PUSH = 40;
    /** Positions that count as one. */
    private static final double SQUARE = 12;
    private static final int MAX_POSITIONS = 1500;
    private static final int WAY_TICS = 35 * 60;
    private static final int WAYS = 6;
    private static final int FALL_TICS = 70;

    /**
     * What came of it.
     *
     * @param escaped   whether a way out was found
     * @param complete  whether everything was tried
     * @param positions positions from which moves were tried
     * @param entry     the game up to where the player is inside
     */
    record Result(boolean escaped, boolean complete, int positions, Demo entry) {
    }

    private record Position(long column, long row, long height) {
    }

    private final PlayedMap map;
    private final Game game;
    private final BitSet inside;
    private final PlayerView player;
    private final Controls controls = new Controls();
    private final double[] action;
    private final Set<Position> known = new HashSet<>();
    private final Deque<Snapshot> open = new ArrayDeque<>();
    private boolean escaped;

    private LocalSearch(PlayedMap map, Game game, BitSet inside) {
        this.map = map;
        this.game = game;
        this.inside = inside;
        player = new PlayerView(map.nav().cells());
        action = new double[map.buttons().size()];
    }

    /**
     * Searches from a moment at which the player is in a pit.
     *
     * @param inside cells that make up the place to get out of
     * @return empty where no way into the pit was found
     */
    static Optional<Result> from(PlayedMap map, Pits.Pit pit, BitSet inside) throws GameException {
        try (Game ghost = map.openGhost()) {
            LocalSearch search = new LocalSearch(map, ghost, inside);
            return search.enter(pit) ? Optional.of(search.run()) : Optional.empty();
        }
    }

    /** Goes to a moment in the pit, from the archive or by walking there. */
    private boolean enter(Pits.Pit pit) {
        List<Cell> moments = map.archive().all();
        int sector = map.nav().cells().sector(pit.inside());
        for (Cell moment : moments) {
            if (moment.key().sector() == sector) {
                game.restore(moment.snapshot());
                if (isInside()) {
                    return true;
                }
            }
        }
        return pit.rim() >= 0
                && moments.stream().sorted(nearest(pit.rim())).limit(WAYS).anyMatch(moment -> walk(moment, pit));
    }

    private Comparator<Cell> nearest(int cell) {
        double x = map.nav().cells().grid().x(cell);
        double y = map.nav().cells().grid().y(cell);
        return Comparator.comparingDouble((Cell moment) -> moment.distanceTo(x, y)).thenComparingInt(Cell::number);
    }

    /** Walks to the rim of the pit and over it. */
    private boolean walk(Cell from, Pits.Pit pit) {
        Grid grid = map.nav().cells().grid();
        game.restore(from.snapshot());
        ExplorerAgent walker = map.explorer();
        walker.takeOver(game, 1, Past.NONE, List.of(new Wish.GoTo(grid.x(pit.rim()), grid.y(pit.rim()))));
        for (int tic = 0; tic < WAY_TICS && !game.isEpisodeFinished() && !isInside(); tic++) {
            int held = walker.act(game, action);
            if (!walker.isWishing()) {
                break;
            }
            game.makeAction(action, held);
        }
        for (int tic = 0; tic < FALL_TICS && !game.isEpisodeFinished() && !isInside(); tic++) {
            controls.release();
            controls.moveBy(player, grid.x(pit.inside()) - player.x(), grid.y(pit.inside()) - player.y());
            controls.write(player, action);
            game.makeAction(action, 1);
        }
        Arrays.fill(action, 0);
        for (int tic = 0; tic < FALL_TICS && !game.isEpisodeFinished() && !isInside(); tic++) {
            game.makeAction(action, 1);
        }
        return !game.isEpisodeFinished() && isInside();
    }

    private boolean isInside() {
        player.look(game);
        return player.cell() >= 0 && inside.get(player.cell()) && player.isOnGround();
    }

    private Result run() {
        Demo entry = game.recordedDemo();
        open.add(game.snapshot());
        while (!open.isEmpty() && !escaped && known.size() < MAX_POSITIONS && !map.isOver()) {
            Snapshot from = open.remove();
            for (int i = 0; i < DIRECTIONS && !escaped; i++) {
                tryMove(from, 360.0 * i / DIRECTIONS);
            }
        }
        return new Result(escaped, open.isEmpty(), known.size(), entry);
    }

    /** Uses what is in a direction, then runs there. */
    private void tryMove(Snapshot from, double direction) {
        game.restore(from);
        double dx = Math.cos(Math.toRadians(direction)) * PUSH;
        double dy = Math.sin(Math.toRadians(direction)) * PUSH;
        for (int tic = 0; tic < MOVE_TICS && !game.isEpisodeFinished(); tic++) {
            player.look(game);
            controls.release();
            controls.turnTo(player, direction);
            if (tic == MOVE_TICS / 2) {
                controls.use();
            }
            controls.moveBy(player, dx, dy);
            controls.write(player, action);
            game.makeAction(action, 1);
        }
        if (game.isEpisodeFinished()) {
            escaped |= !game.isPlayerDead();
            return;
        }
        player.look(game);
        if (isOut()) {
            escaped = true;
        } else if (known.add(new Position(Math.round(player.x() / SQUARE), Math.round(player.y() / SQUARE),
                Math.round(player.z() / SQUARE)))) {
            open.add(game.snapshot());
        }
    }

    /** True where the player stands on a cell outside. */
    private boolean isOut() {
        CellMap cells = map.nav().cells();
        int cell = cells.grid().cellAt(player.x(), player.y());
        return player.isOnGround() && cell >= 0 && cells.isWalkable(cell) && !inside.get(cell)
                && cells.sets().size(cells.set(cell)) == 1;
    }
}

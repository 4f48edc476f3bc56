/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.Game;
import org.outrider.engine.GameVariable;

/** The moments that the search can go on from, at most one for each place and state of the world. */
public final class Archive {

    private static final double SQUARE = 128;
    /** More health than this is no better. */
    private static final int FULL_HEALTH = 100;

    private final WorldKey worlds;
    private final long capacity;
    private final Map<Cell.Key, Cell> cells = new HashMap<>();
    private final Map<Cell.World, List<Cell>> byWorld = new LinkedHashMap<>();
    private final Map<Cell.World, Integer> chosen = new HashMap<>();
    private long size;
    private int numbers;

    /**
     * An empty archive.
     *
     * @param capacity memory that its snapshots may take, in bytes
     */
    Archive(WorldKey worlds, long capacity) {
        this.worlds = worlds;
        this.capacity = capacity;
    }

    /** Keeps the present moment if there was none like it or only worse ones; true where there was none. */
    boolean offer(Game game, Lineage lineage) {
        Cell.Key key = key(game, lineage);
        Cell known = cells.get(key);
        if (known != null) {
            if (isBetter(lineage, game.getEpisodeTime(), known)) {
                known.improve(game.snapshot(), lineage.copy());
            }
            return false;
        }
        if (size > capacity) {
            thin();
        }
        Cell cell = new Cell(key, numbers++, game.snapshot(), lineage.copy(),
                game.getGameVariable(GameVariable.POSITION_X), game.getGameVariable(GameVariable.POSITION_Y),
                game.getGameVariable(GameVariable.POSITION_Z));
        cells.put(key, cell);
        byWorld.computeIfAbsent(key.world(), none -> new ArrayList<>()).add(cell);
        size += cell.snapshot().sizeInBytes();
        return true;
    }

    private Cell.Key key(Game game, Lineage lineage) {
        return new Cell.Key(game.playerSector(),
                (int) Math.floor(game.getGameVariable(GameVariable.POSITION_X) / SQUARE),
                (int) Math.floor(game.getGameVariable(GameVariable.POSITION_Y) / SQUARE),
                new Cell.World(lineage.keys(), worlds.changes(game)));
    }

    /** The cell of the present moment; null where none like it was kept. */
    @Nullable Cell at(Game game, Lineage lineage) {
        return cells.get(key(game, lineage));
    }

    private static boolean isBetter(Lineage lineage, int tics, Cell known) {
        int more = merit(lineage) - merit(known.lineage());
        return more > 0 || more == 0 && tics < known.snapshot().episodeTime();
    }

    private static int merit(Lineage lineage) {
        return lineage.worth() * 2 + Math.min(FULL_HEALTH, lineage.health()) / 2 + lineage.kills() + lineage.items();
    }

    /** Forgets the half of the cells that went least far. */
    private void thin() {
        List<Cell> all = new ArrayList<>(cells.values());
        all.sort(Comparator.comparingInt((Cell cell) -> cell.lineage().worth() - 4 * cell.timesChosen())
                .thenComparingInt(Cell::number));
        for (Cell cell : all.subList(0, all.size() / 2)) {
            cells.remove(cell.key());
            List<Cell> same = byWorld.getOrDefault(cell.key().world(), List.of());
            same.remove(cell);
            if (same.isEmpty()) {
                byWorld.remove(cell.key().world());
            }
            size -= cell.snapshot().sizeInBytes();
        }
    }

    int size() {
        return cells.size();
    }

    /** All cells, as they were found. */
    public List<Cell> all() {
        return cells.values().stream().sorted(Comparator.comparingInt(Cell::number)).toList();
    }

    /**
     * Picks a cell to go on from: first a state of the world, rather one that was chosen seldom and in which much had
     * been done, then a cell of it.
     */
    Cell choose(SplittableRandom random) {
        List<Map.Entry<Cell.World, List<Cell>>> all = new ArrayList<>(byWorld.entrySet());
        double[] weights = new double[all.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            int worth = all.get(i).getValue().getLast().lineage().worth();
            int times = chosen.getOrDefault(all.get(i).getKey(), 0);
            weights[i] = (double) worth * worth / ((times + 1.0) * (times + 1.0));
            sum += weights[i];
        }
        double dart = random.nextDouble() * sum;
        int world = 0;
        while (world < weights.length - 1 && dart >= weights[world]) {
            dart -= weights[world++];
        }
        chosen.merge(all.get(world).getKey(), 1, Integer::sum);
        return choose(all.get(world).getValue(), random);
    }

    private static Cell choose(List<Cell> cells, SplittableRandom random) {
        Cell best = cells.get(random.nextInt(cells.size()));
        Cell other = cells.get(random.nextInt(cells.size()));
        Cell cell = other.timesChosen() < best.timesChosen() ? other : best;
        cell.choose();
        return cell;
    }

    /** The cells of a state of the world. */
    List<Cell> inWorld(Cell.World world) {
        return byWorld.getOrDefault(world, List.of());
    }

    /** A cell among those in which the most of something has been done. */
    Cell chooseBest(ToIntFunction<Lineage> most, SplittableRandom random) {
        int best = cells.values().stream().mapToInt(cell -> most.applyAsInt(cell.lineage())).max().orElseThrow();
        List<Cell> equal = all().stream().filter(cell -> most.applyAsInt(cell.lineage()) == best).toList();
        return choose(equal, random);
    }
}

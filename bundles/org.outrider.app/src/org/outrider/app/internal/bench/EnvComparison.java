/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.report.text.TextTable;

/** Measures several engines in the same situations, one right after the other. */
public final class EnvComparison {

    private final List<GameEngine> engines;
    private final double seconds;
    private final Consumer<String> progress;

    /**
     * @param engines of which the ratios tell how much faster the first is than each other
     * @param seconds see {@link EnvTimer}
     * @param progress told what is being measured
     */
    public EnvComparison(List<GameEngine> engines, double seconds, Consumer<String> progress) {
        this.engines = List.copyOf(engines);
        this.seconds = seconds;
        this.progress = progress;
    }

    /** One game: steps in a second of the processor, those of an engine's own process included. */
    public TextTable single(List<EnvCase> cases) throws GameException, InterruptedException {
        return table("1 game, steps a CPU second", cases,
                (timer, situation) -> timer.singleGame(situation).perCpuSecond());
    }

    /** Several games: steps in a second on the clock. */
    public TextTable many(List<EnvCase> cases, int games, int threads) throws GameException, InterruptedException {
        return table(games + " games, steps a second", cases,
                (timer, situation) -> timer.manyGames(situation, games, threads));
    }

    /** Beginnings of episodes in a second on the clock. */
    public TextTable resets(List<EnvCase> cases) throws GameException, InterruptedException {
        return table("new episodes a second", cases, (timer, situation) -> 1000 / timer.resetMillis(situation));
    }

    /** Measures something. */
    private interface Measure {
        double take(EnvTimer timer, EnvCase situation) throws GameException, InterruptedException;
    }

    private TextTable table(String title, List<EnvCase> cases, Measure measure)
            throws GameException, InterruptedException {
        List<String> headings = new ArrayList<>(List.of(title));
        for (GameEngine engine : engines) {
            headings.add(engine.nameAndVersion());
            if (headings.size() > 2) {
                headings.add("ratio");
            }
        }
        TextTable table = new TextTable(headings.toArray(String[]::new));
        for (EnvCase situation : cases) {
            List<Object> cells = new ArrayList<>(List.of("(" + situation.id() + ") " + situation.title()));
            double first = 0;
            for (GameEngine engine : engines) {
                progress.accept("measuring (" + situation.id() + ") on " + engine.id() + ", " + title + " ...");
                double rate = measure.take(new EnvTimer(engine, seconds), situation);
                cells.add(String.format(Locale.ROOT, "%,.0f", rate));
                if (cells.size() > 2) {
                    cells.add(String.format(Locale.ROOT, "%.1f", first / rate));
                } else {
                    first = rate;
                }
            }
            table.add(cells.toArray());
        }
        return table;
    }
}

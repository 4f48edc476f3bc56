/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.learn.ViewSettings;
import org.outrider.learn.internal.network.QNetwork;
import org.outrider.learn.internal.play.FrameReader;
import org.outrider.learn.internal.play.Policy;
import org.outrider.scenario.Course;
import org.outrider.scenario.EpisodeSummary;
import org.outrider.scenario.ScenarioBatch;

/** Has a network play episodes without acting by chance. */
public final class Evaluator {

    private final GameEngine engine;
    private final List<Course> courses;
    private final ViewSettings view;
    private final int threads;

    /**
     * @param courses played in turn
     * @param threads how many games are played at a time
     */
    public Evaluator(GameEngine engine, List<Course> courses, ViewSettings view, int threads) {
        this.engine = engine;
        this.courses = List.copyOf(courses);
        this.view = view;
        this.threads = threads;
    }

    /**
     * Plays episodes. Each of some games plays the same number, so that short ones do not count more often than long
     * ones.
     *
     * @param seed of all episodes: the same seed and the same network give the same episodes
     * @param stop asked after each step; when true, the episodes so far are all
     */
    public List<EpisodeSummary> play(QNetwork network, int episodes, int most, long seed, BooleanSupplier stop)
            throws GameException {
        int games = Math.min(episodes, most);
        List<Course> played = IntStream.range(0, games).mapToObj(i -> courses.get(i % courses.size())).toList();
        List<EpisodeSummary> summaries = new ArrayList<>();
        try (ScenarioBatch batch = ScenarioBatch.open(engine, played, view.observation(false), threads, seed);
                Policy policy = Policy.of(network, games)) {
            int[] left = IntStream.range(0, games).map(i -> episodes / games + (i < episodes % games ? 1 : 0))
                    .toArray();
            FrameReader reader = new FrameReader(view, network.settings().variables());
            int[] actions = new int[games];
            byte[] frame = new byte[view.frameBytes()];
            short[] rows = new short[reader.variableCount()];
            while (summaries.size() < episodes && !stop.getAsBoolean()) {
                for (int game = 0; game < games; game++) {
                    reader.readFrame(batch.state(game), frame, 0);
                    reader.readRows(batch.variables(), game * rows.length, rows, 0);
                    policy.see(game, frame, 0, rows, 0);
                }
                policy.choose(actions);
                batch.step(actions);
                for (int game = 0; game < games; game++) {
                    @Nullable EpisodeSummary summary = batch.summary(game);
                    if (summary != null) {
                        policy.begin(game);
                        if (left[game]-- > 0) {
                            summaries.add(summary);
                        }
                    }
                }
            }
        }
        return summaries;
    }
}

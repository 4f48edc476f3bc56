/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.play;

import java.util.List;
import java.util.SplittableRandom;

import org.outrider.agent.Agent;
import org.outrider.engine.ActionSpace;
import org.outrider.engine.Button;
import org.outrider.engine.Game;
import org.outrider.engine.Observation;
import org.outrider.engine.State;
import org.outrider.learn.CheckpointInfo;
import org.outrider.learn.internal.network.QNetwork;
import org.outrider.torch.Libtorch;

/** Plays by a network, of which it takes possession; its native memory is freed with the agent itself. */
public final class LearnedAgent implements Agent {

    /** Share of choices by chance. */
    private static final double CHANCE = 0.02;

    private final ActionSpace actions;
    private final int frameSkip;
    private final Observation observation;
    private final FrameReader reader;
    private final Policy policy;
    private final byte[] frame;
    private final short[] rows;
    private final int[] choice = new int[1];
    private SplittableRandom random = new SplittableRandom(0);

    public LearnedAgent(CheckpointInfo info, QNetwork network) {
        actions = info.actionSpace();
        frameSkip = info.frameSkip();
        observation = info.settings().view().observation(false);
        reader = new FrameReader(info.settings().view(), info.settings().network().variables());
        policy = Policy.of(network, 1);
        frame = new byte[info.settings().view().frameBytes()];
        rows = new short[reader.variableCount()];
    }

    @Override
    public List<Button> buttons() {
        return actions.buttons();
    }

    @Override
    public Observation observation() {
        return observation;
    }

    @Override
    public void beginEpisode(Game game, long seed) {
        Libtorch.useThreads(1);
        policy.begin(0);
        random = new SplittableRandom(seed);
    }

    @Override
    public int act(Game game, double[] action) {
        State state = game.getState();
        if (state == null) {
            throw new IllegalStateException("the episode is over");
        }
        reader.readFrame(state, frame, 0);
        reader.readRows(game, rows);
        policy.see(0, frame, 0, rows, 0);
        policy.choose(choice);
        int chosen = random.nextDouble() < CHANCE ? random.nextInt(actions.size()) : choice[0];
        double[] numbers = actions.action(chosen);
        System.arraycopy(numbers, 0, action, 0, numbers.length);
        return frameSkip;
    }
}

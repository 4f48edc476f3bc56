/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.outrider.engine.Game;
import org.outrider.wad.demo.Demo;

/**
 * Goes through episodes from their demos twice: first to see, five times a second, what there is to be seen, and then
 * to the frames that show it.
 */
public final class FrameTour {

    /** Tics from one look to the next. */
    private static final int TICS = 7;

    private final Game game;
    private final KeyFrames keyFrames = new KeyFrames();
    private int tics;
    private int looks;
    private int kept;

    /** @param game of the setup in which the demos were recorded */
    public FrameTour(Game game) {
        this.game = game;
    }

    /** Is shown frames. */
    public interface Visitor {

        /** A frame of every fifth of a second. */
        default void pass(Frame frame) {
        }

        /** A key frame. */
        void look(Frame frame);

        /** A frame that was asked for. */
        default void asked(Frame frame) {
        }
    }

    /**
     * Goes through an episode.
     *
     * @param asked tics of which a frame is wanted
     */
    public void watch(int episode, Demo demo, List<Integer> asked, Visitor visitor) {
        TreeSet<Integer> chosen = keyFrames.choose(survey(episode, demo, visitor));
        kept += chosen.size();
        TreeSet<Integer> stops = new TreeSet<>(chosen);
        stops.addAll(asked);
        game.replayEpisode(demo);
        for (int stop : stops) {
            advanceTo(stop);
            if (game.getEpisodeTime() == stop) {
                Frame frame = Frame.of(episode, game);
                if (chosen.contains(stop)) {
                    visitor.look(frame);
                }
                if (asked.contains(stop)) {
                    visitor.asked(frame);
                }
            }
        }
    }

    private List<Glimpse> survey(int episode, Demo demo, Visitor visitor) {
        List<Glimpse> glimpses = new ArrayList<>();
        game.replayEpisode(demo);
        while (!game.isPlayerDead()) {
            Frame frame = Frame.of(episode, game);
            visitor.pass(frame);
            glimpses.add(Glimpse.of(frame));
            if (game.isEpisodeFinished()) {
                break;
            }
            advanceTo(game.getEpisodeTime() + TICS);
        }
        looks += glimpses.size();
        advanceTo(Integer.MAX_VALUE);
        tics += game.getEpisodeTime();
        return glimpses;
    }

    private void advanceTo(int tic) {
        if (tic > game.getEpisodeTime() && !game.isEpisodeFinished()) {
            game.advanceAction(tic - game.getEpisodeTime(), true);
        }
    }

    /** Frames that a person would have seen so far: one a tic. */
    public int tics() {
        return tics;
    }

    /** Frames that were looked at. */
    public int looks() {
        return looks;
    }

    /** Key frames among them. */
    public int kept() {
        return kept;
    }
}

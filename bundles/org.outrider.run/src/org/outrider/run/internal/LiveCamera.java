/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.Game;
import org.outrider.engine.GameException;
import org.outrider.engine.Observation;
import org.outrider.engine.State;
import org.outrider.run.live.LiveEpisode;
import org.outrider.run.live.LiveFrame;
import org.outrider.run.live.LiveSample;

/**
 * Takes pictures of a game by a second one, which is brought to the same moment and drawn: so those who watch see what
 * they want to see, and the game that is played is left alone. An engine whose moments cannot be kept gives no
 * pictures.
 */
final class LiveCamera implements LiveEpisode.Camera, AutoCloseable {

    /** Opens a game of the same setup that is drawn. */
    @FunctionalInterface
    interface Opener {

        Game open(Observation observation) throws GameException;
    }

    private final Game played;
    private final boolean canMirror;
    private final Opener opener;
    private @Nullable Game mirror;

    /**
     * @param canMirror true where the game has {@link org.outrider.engine.EngineFeature#SNAPSHOTS}
     */
    LiveCamera(Game played, boolean canMirror, Opener opener) {
        this.played = played;
        this.canMirror = canMirror;
        this.opener = opener;
    }

    @Override
    public Optional<LiveFrame> shoot(LiveSample sample, Observation observation) {
        if (!canMirror || played.isEpisodeFinished()) {
            return Optional.empty();
        }
        Game drawn = mirror(observation);
        drawn.restore(played.snapshot());
        State state = drawn.getState();
        return state == null ? Optional.empty() : Optional.of(LiveFrame.of(sample, observation, state));
    }

    @Override
    public void close() {
        Game drawn = mirror;
        mirror = null;
        if (drawn != null) {
            drawn.close();
        }
    }

    private Game mirror(Observation observation) {
        Game drawn = mirror;
        if (drawn == null || !drawn.setup().observation().equals(observation)) {
            close();
            try {
                drawn = opener.open(observation);
            } catch (GameException e) {
                throw new IllegalStateException("the game that is played cannot be opened once more", e);
            }
            mirror = drawn;
        }
        return drawn;
    }
}

/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.Snapshot;
import org.outrider.engine.classic.internal.game.SimulationState;
import org.outrider.wad.demo.Demo;

/** A kept state of a {@link ClassicGame}. */
final class GameSnapshot implements Snapshot {

    final SimulationState state;
    final CommandTape.@Nullable Mark tape;
    final ScriptStage.Kept script;
    final Scores scores = new Scores();
    final Optional<EpisodeEnd> end;
    final int turnHeld;
    final int turnRest;
    /** The demo being replayed; null while the agent plays. */
    final @Nullable Demo replayed;

    GameSnapshot(SimulationState state, CommandTape.@Nullable Mark tape, ScriptStage.Kept script, Scores scores,
            Optional<EpisodeEnd> end, int turnHeld, int turnRest, @Nullable Demo replayed) {
        this.state = state;
        this.tape = tape;
        this.script = script;
        this.scores.copyFrom(scores);
        this.end = end;
        this.turnHeld = turnHeld;
        this.turnRest = turnRest;
        this.replayed = replayed;
    }

    @Override
    public int episodeTime() {
        return state.levelTime();
    }

    @Override
    public long sizeInBytes() {
        CommandTape.Mark mark = tape;
        return state.data().length * (long) Integer.BYTES + (mark == null ? 0 : mark.ownSize());
    }
}
